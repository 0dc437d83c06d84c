using System.Collections.Immutable;
using DiagnosisEngine.Compilation;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Evaluation;

/// <summary>Unites what the members of an <c>all</c> come to.</summary>
internal sealed class MemberUnion(ConditionReader conditions)
{
    public Open Begin(CompiledAll node) => new(conditions, node, Total(node));

    private ExplainedTotal? Total(CompiledAll node)
    {
        if (node.Explains < 0) return null;
        conditions.Frame.AppendOpenFacts(node.Explains, conditions.Awaited);
        return new(conditions.Frame.Fact(node.Explains).Value);
    }

    /// <summary>One <c>all</c> in one case, member by member in written order.</summary>
    internal sealed class Open(ConditionReader conditions, CompiledAll node, ExplainedTotal? total)
    {
        private readonly List<FoundCause> _found = [];
        private readonly List<OpenPath> _needs = [];
        private readonly List<ExplainedPart> _parts = [];
        private Value? _unexplained;

        /// <summary>Something unknown was stepped over.</summary>
        public bool Stepped { get; set; }

        public void Wait(OpenPath path) => _needs.Add(path);

        public void Add(CompiledBranch branch, WalkResult member)
        {
            Unite(_found, WithAmount(branch, member.Found));
            _parts.AddRange(Parts(branch, member));
            _needs.AddRange(member.Needs);
            Stepped |= member.Stepped;
            _unexplained ??= member.Unexplained;
        }

        /// <summary>Null: no member came to anything.</summary>
        public WalkResult? Result()
        {
            foreach (var part in _parts)
                if (part.Of == node.Explains) total?.Explain(part.Amount);
            var end = _needs.Count > 0 ? WalkEnd.Need : WalkEnd.Done;
            return _needs.Count > 0 || _found.Count > 0
                ? new(end) { Found = [.. _found], Needs = [.. _needs], Stepped = Stepped, Parts = [.. _parts], Unexplained = total is null ? _unexplained : total.Rest }
                : null;
        }

        /// <summary>A member's amount belongs to its first cause, unless its causes have theirs from further in; a member without a cause explains nothing.</summary>
        private ImmutableArray<FoundCause> WithAmount(CompiledBranch member, ImmutableArray<FoundCause> found)
        {
            if (member.Amount is null || found.IsEmpty) return found;
            var amount = member.Amount.Value(conditions.Frame);
            if (amount.State == OperandState.Open) conditions.Await(member.Amount);
            return amount.State == OperandState.Known && found.All(f => f.Amount is null) ? found.SetItem(0, found[0] with { Amount = amount.Value }) : found;
        }

        /// <summary>
        /// A member's own amount stands for all that lies behind it; without one, what its inner members explain counts, unless that was taken from another total.
        /// </summary>
        private IEnumerable<ExplainedPart> Parts(CompiledBranch member, WalkResult behind)
        {
            if (member.Source.Apart || behind.Found.IsEmpty) return [];
            return member.Amount is { } own
                ? [new(own.Value(conditions.Frame), node.Explains)]
                : behind.Parts.Select(part => part.Of < 0 ? part with { Of = node.Explains } : part);
        }

        /// <summary>A cause found twice stands once, by its better ground, with both amounts.</summary>
        private static void Unite(List<FoundCause> all, ImmutableArray<FoundCause> more)
        {
            foreach (var cause in more)
            {
                var at = all.FindIndex(c => c.Cause.Id == cause.Cause.Id);
                if (at < 0)
                {
                    all.Add(cause);
                    continue;
                }
                var better = all[at].PastUnknown && !cause.PastUnknown ? cause : all[at];
                all[at] = better with { ByWhen = all[at].ByWhen || cause.ByWhen, Amount = ExplainedTotal.Sum(all[at].Amount, cause.Amount) };
            }
        }
    }
}
