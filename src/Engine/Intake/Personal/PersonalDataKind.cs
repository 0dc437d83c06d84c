namespace DiagnosisEngine.Intake;

/// <summary>What in a complaint tells who somebody is. Where two readings overlap, the one named first here stands.</summary>
public enum PersonalDataKind
{
    /// <summary>An identity card: its last digit agrees with the others, or it was called one.</summary>
    IdentityCard,

    /// <summary>The number of an account, meter, customer, contract or ticket.</summary>
    Account,

    /// <summary>A mobile or a landline.</summary>
    Phone,

    /// <summary>A street with its number, or a building down to the door.</summary>
    Address,

    /// <summary>A name the customer gives.</summary>
    Name,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A long number of which nobody says what it is.</summary>
    Number,
}
