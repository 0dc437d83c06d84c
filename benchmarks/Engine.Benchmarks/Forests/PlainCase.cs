namespace DiagnosisEngine.Benchmarks;

/// <summary>A case as a program would hold it that knows nothing of rules: a field for each fact.</summary>
public sealed class PlainCase(int[] values)
{
    public double N0 { get; } = values[0] / 100.0;
    public double N1 { get; } = values[1] / 100.0;
    public double N2 { get; } = values[2] / 100.0;
    public double N3 { get; } = values[3] / 100.0;
    public double N4 { get; } = values[4] / 100.0;
    public double N5 { get; } = values[5] / 100.0;
    public double N6 { get; } = values[6] / 100.0;
    public double N7 { get; } = values[7] / 100.0;
    public double N8 { get; } = values[8] / 100.0;
    public double N9 { get; } = values[9] / 100.0;
    public double N10 { get; } = values[10] / 100.0;
    public double N11 { get; } = values[11] / 100.0;
    public int C12 { get; } = values[12];
    public int C13 { get; } = values[13];
    public int C14 { get; } = values[14];
    public int C15 { get; } = values[15];
    public int C16 { get; } = values[16];
    public int C17 { get; } = values[17];
    public int C18 { get; } = values[18];
    public int C19 { get; } = values[19];
    public bool B20 { get; } = values[20] == 1;
    public bool B21 { get; } = values[21] == 1;
    public bool B22 { get; } = values[22] == 1;
    public bool B23 { get; } = values[23] == 1;
}
