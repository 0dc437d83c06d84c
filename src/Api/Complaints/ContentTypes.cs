namespace DiagnosisEngine.Api.Complaints;

internal static class ContentTypes
{
    public const string Json = "application/json; charset=utf-8";
}
