using DiagnosisEngine.Text;

namespace DiagnosisEngine.Intake;

/// <summary>Where a complaint tells who somebody is. The words themselves are not kept here.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where it stands in the customer's own words.</param>
public sealed record PersonalDataSpan(PersonalDataKind Kind, TextSpan At);
