namespace DiagnosisEngine.Api.Guarding;

/// <summary>Marks addresses with the scope they demand.</summary>
internal static class RequiredScopeMarks
{
    public static T Requires<T>(this T endpoint, string scope) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiredScope(scope));

    /// <summary>Nothing of a customer and nothing of the rules is behind it.</summary>
    public static T IsOpenToAll<T>(this T endpoint) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new RequiredScope(null));
}
