using System.Collections.Frozen;
using System.Collections.Immutable;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Facts;
using DiagnosisEngine.Model;
using DiagnosisEngine.Text;

namespace DiagnosisEngine.Answers;

/// <summary>Turns the facts of a request into evidence. A value without a source is the agent's word at receipt.</summary>
internal sealed class GivenFactBinder(RuleBase rules, TimeZoneInfo zone)
{
    private readonly FrozenDictionary<string, FactDefinition> _facts = rules.Facts.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly ImmutableArray<string> _systems = [.. rules.Packs.Values.SelectMany(p => p.Systems).Distinct().Order(StringComparer.Ordinal)];

    public ImmutableArray<Evidence> Bind(ImmutableDictionary<string, GivenFact> facts, DateTimeOffset receivedAt, List<ComplaintError> errors)
    {
        if (facts.IsEmpty) return [];
        var evidence = ImmutableArray.CreateBuilder<Evidence>(facts.Count);
        var sorted = facts.ToArray();
        Array.Sort(sorted, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        foreach (var (id, given) in sorted)
        {
            if (BindOne(id, given, receivedAt, errors) is not { } piece) continue;
            // "Unknown" without a source means that nobody who could be asked can tell, else the same question would be asked for ever.
            if (given is { State: EvidenceState.Unknowable, Source: null }) evidence.AddRange(OfEverybody(piece));
            else evidence.Add(piece);
        }
        return evidence.DrainToImmutable();
    }

    private IEnumerable<Evidence> OfEverybody(Evidence piece)
    {
        var people = rules.Facts[piece.Fact].Sources.Where(origin => origin.Kind is OriginKind.Customer or OriginKind.Agent).ToArray();
        return people.Length == 0 ? [piece] : people.Select(person => piece with { Origin = person });
    }

    private static string Pointer(string id) => "/facts/" + MemberReader.Escape(id);

    private Evidence? BindOne(string id, GivenFact given, DateTimeOffset receivedAt, List<ComplaintError> errors)
    {
        if (!_facts.TryGetValue(id, out var fact))
        {
            var (nearest, pointer) = (NearestName.Find(id, rules.Facts.Keys), Pointer(id));
            id = RequestName.Of(id);
            errors.Add(new ComplaintError(pointer, "unknown-fact", new Bilingual(
                $"没有叫“{id}”的事实" + (nearest is null ? "" : $"；是不是“{nearest}”？"),
                $"unknown fact '{id}'" + (nearest is null ? "" : $"; did you mean '{nearest}'?"))).With("nearest", nearest));
            return null;
        }
        if (fact.IsComputed)
        {
            errors.Add(new ComplaintError(Pointer(id), "computed-fact", new Bilingual(
                $"“{id}”是算出来的，不能直接给；请给它所依据的事实", $"'{id}' is computed and cannot be given; give the facts it is computed from")));
            return null;
        }
        if (Origin(given.Source) is not { } origin)
        {
            errors.Add(UnknownSource(given.Source!, fact, Pointer(id)));
            return null;
        }
        var at = given.At is { } time ? ComplaintTime.Read(time, zone, Pointer(id) + "/at", errors) : receivedAt;
        if (given.State != EvidenceState.Known) return Absent(id, given.State, fact, origin, at, errors);
        var value = ValueReader.ReadFact(given.Values.IsDefault ? [] : given.Values, fact, zone, out var error);
        if (value is not null && !FactRange.Holds(fact, value))
        {
            errors.Add(OutOfRange(fact, Pointer(id)));
            return null;
        }
        if (value is not null) return new Evidence(id, EvidenceState.Known, value, origin, at);
        errors.Add(new ComplaintError(Pointer(id), "wrong-value", RequestName.Without(error!, given.Values.IsDefault ? [] : given.Values)));
        return null;
    }

    private static Evidence? Absent(string id, EvidenceState state, FactDefinition fact, FactOrigin origin, DateTimeOffset at,
        List<ComplaintError> errors)
    {
        if (state != EvidenceState.None || fact.NoneTitle is not null) return new Evidence(id, state, null, origin, at);
        errors.Add(new ComplaintError(Pointer(id), "never-none", new Bilingual(
            $"“{id}”没有“确实没有”这个答案；问不到就给 {{ \"unknown\": true }}",
            $"'{id}' is never known to be absent; if nobody can tell, give {{ \"unknown\": true }}")));
        return null;
    }

    private static ComplaintError OutOfRange(FactDefinition fact, string pointer)
    {
        var range = ValueWriter.Notation(new NumberValue(fact.Range!.Value, fact.Unit));
        return new(pointer, "out-of-range", new Bilingual($"“{fact.Id}”只能在 {range} 里", $"'{fact.Id}' lies within {range}")) { Parameters = ImmutableSortedDictionary<string, string>.Empty.Add("range", range) };
    }

    private ComplaintError UnknownSource(string source, FactDefinition fact, string pointer)
    {
        var nearest = NearestName.Find(source, _systems.Select(system => $"system:{system}"));
        var known = string.Join(", ", fact.Sources.Select(origin => origin.ToString()).Union(["customer", "agent", "field"]));
        source = RequestName.Of(source);
        return new ComplaintError(pointer + "/source", "bad-source", nearest is null
            ? new Bilingual($"来源“{source}”不认识；可以写 {known}", $"unknown source '{source}'; write one of {known}")
            : new Bilingual($"来源“{source}”不认识；是不是“{nearest}”？", $"unknown source '{source}'; did you mean '{nearest}'?")).With(nearest is null ? "known" : "nearest", nearest ?? known);
    }

    private FactOrigin? Origin(string? source) => source switch
    {
        null or "agent" => FactOrigin.Agent,
        "customer" => FactOrigin.Customer,
        "field" => FactOrigin.Field,
        _ when source.StartsWith("system:", StringComparison.Ordinal) && _systems.Contains(source[7..]) => new FactOrigin(OriginKind.System, source[7..]),
        _ => null,
    };
}
