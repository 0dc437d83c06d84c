namespace DiagnosisEngine.Model;

/// <summary>How the words of a channel reach the customer.</summary>
public enum ReplyForm
{
    /// <summary>A letter: full dates, laws by their whole title and article.</summary>
    Written,

    /// <summary>A short message: dates without the year of the complaint, hours in digits.</summary>
    Message,

    /// <summary>Read out: hours and units as people say them, laws without their long names.</summary>
    Spoken,
}
