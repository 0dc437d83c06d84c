namespace DiagnosisEngine.Replies;

/// <summary>Who reads the answer.</summary>
public enum Audience
{
    /// <summary>The agent on the front line.</summary>
    Agent,

    /// <summary>The customer, through a chatbot or a message: no private facts, no reasons, no practice.</summary>
    Customer,

    /// <summary>The back office.</summary>
    BackOffice,
}
