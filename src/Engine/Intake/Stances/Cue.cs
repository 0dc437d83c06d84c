namespace DiagnosisEngine.Intake;

/// <summary>What a small word does to what stands beside it. One word may do several things.</summary>
[Flags]
internal enum Cue
{
    None = 0,
    Settled = 1 << 0,
    Unsettled = 1 << 1,
    Negation = 1 << 2,
    Filler = 1 << 3,
    NotNegation = 1 << 4,
    DoubleNegation = 1 << 5,
    Question = 1 << 6,
    Fear = 1 << 7,
    Condition = 1 << 8,
    NotSupposition = 1 << 9,
    Risk = 1 << 10,
    Seen = 1 << 11,
    Outcome = 1 << 12,
    Lesson = 1 << 13,
    Elsewhere = 1 << 14,
    Ours = 1 << 15,
    LongAgo = 1 << 16,
    Ongoing = 1 << 17,
    Alarm = 1 << 18,
    FalseAlarm = 1 << 19,
    Doubt = 1 << 20,
    Others = 1 << 21,
    OursToo = 1 << 22,
    BackToOurs = 1 << 23,
    Notice = 1 << 24,
}
