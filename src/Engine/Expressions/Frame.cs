using DiagnosisEngine.Model;

namespace DiagnosisEngine.Expressions;

/// <summary>The knowledge a formula is evaluated against: one case at one moment and place. Slots are those of a <see cref="SymbolTable"/>.</summary>
internal abstract class Frame
{
    /// <summary>When the complaint was received, in the zone of the rules.</summary>
    public abstract DateTimeOffset Now { get; }

    /// <summary>Its day in that zone.</summary>
    public virtual DateValue Today => new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime));

    /// <summary>The zone of days.</summary>
    public abstract TimeZoneInfo Zone { get; }

    /// <summary>A fact, computed ones included.</summary>
    public abstract Operand Fact(int slot);

    /// <summary>A figure in force at the place on the day; none there is unknowable.</summary>
    public abstract Operand Figure(int slot);

    /// <summary>A property of the complaint (emotion, intent, liable, refusal, causes); unknowable outside replies.</summary>
    public abstract Operand Case(string property);

    /// <summary>Adds the facts whose answers an open fact waits for: itself, or what it is computed from. In written order, each once.</summary>
    public abstract void AppendOpenFacts(int slot, List<int> into);

    /// <summary>Adds the facts whose answers an open figure (a table) waits for.</summary>
    public abstract void AppendOpenFactsOfFigure(int slot, List<int> into);

    /// <summary>A fact known only as an interval may still be asked for its exact value. False once that was asked in vain.</summary>
    public virtual bool MayBeToldAgain(int slot) => true;
}
