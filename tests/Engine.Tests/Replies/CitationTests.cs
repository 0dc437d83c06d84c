using DiagnosisEngine.Evaluation;
using DiagnosisEngine.Model;
using DiagnosisEngine.Replies;
using DiagnosisEngine.Tests.Handling;
using DiagnosisEngine.Text;
using Xunit;
using static DiagnosisEngine.Tests.Handling.Scene;

namespace DiagnosisEngine.Tests.Replies;

public sealed class CitationTests
{
    private static readonly DateOnly Seen = new(2026, 1, 1);
    private readonly Scene _scene = new();

    private Reply Cite(string text = "室温应当达标。", CauseBasis basis = CauseBasis.Conclusive, bool visit = false)
    {
        if (_scene.Causes.Count == 0) _scene.Cause(with: c => c with { Basis = [Basis(text)], IsVisit = visit });
        return _scene.Reply(Of(DiagnosisStatus.Concluded, basis, _scene.Causes[0]));
    }

    private static string Gap(Reply reply) => Assert.Single(reply.Gaps) is var gap ? $"{gap.What} {gap.Why} {gap.Detail}".TrimEnd() : "";

    [Theory]
    [InlineData(RegulationKind.Law, "依据《供热条例》第三十一条，室温应当达标。")]
    [InlineData(RegulationKind.Standard, "依据《供热条例》第三十一条，室温应当达标。")]
    [InlineData(RegulationKind.Promise, "按照我们公布的《供热条例》第三十一条，室温应当达标。")]
    [InlineData(RegulationKind.Terms, "按照《供热条例》第三十一条的约定，室温应当达标。")]
    public void Opening_IsWrittenFromTheKind(RegulationKind kind, string text)
    {
        _scene.Regulate(kind, seen: Seen);
        var reply = Cite();
        Assert.Equal(text, reply.Text);
        Assert.True(Assert.Single(reply.Citations).Stated);
    }

    [Theory]
    [InlineData("CN-4401", "", null)]
    [InlineData("CN-44", "", null)]
    [InlineData("CN-3702", "按照我们公布的《供热条例》第三十一条，室温应当达标。", "2026-01-16")]
    [InlineData(null, "按照我们公布的《供热条例》第三十一条，室温应当达标。", "2026-01-16")]
    public void PlaceLeftOut_IsNeitherCitedNorCounted(string? place, string text, string? resolveBy)
    {
        var promise = _scene.Regulate(RegulationKind.Promise, seen: Seen, figures: [new() { Name = "repair", Value = Duration(24) }]);
        _scene.Regulations[0] = promise with { Except = ["CN-44"] };
        _scene.Place = place;
        var cause = _scene.Cause(with: c => c with { Basis = [Basis("室温应当达标。")], ResolveWithin = ByFigure("repair") });
        var concluded = Of(DiagnosisStatus.Concluded, CauseBasis.Conclusive, cause);
        Assert.Equal(text, _scene.Reply(concluded).Text);
        Assert.Equal(resolveBy, _scene.Plan(concluded).ResolveBy?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(ReplyForm.Spoken, true, "按照《供热条例》，室温应当达标。")]
    [InlineData(ReplyForm.Spoken, false, "我们手头的规定里写着，室温应当达标；这一条现在是不是还有效，我们会再核对。")]
    [InlineData(ReplyForm.Message, false, "我们手头的规定里写着，室温应当达标；这一条现在是不是还有效，我们会再核对。")]
    [InlineData(ReplyForm.Written, false, "依据《供热条例》第三十一条〔现行有效未核〕，室温应当达标。")]
    public void Aloud_WhatNobodyCheckedIsNoLaw_AndTheMarkStandsBesideTheReply(ReplyForm form, bool isChecked, string text)
    {
        _scene.Channels.Add(new("call", "电话", null, ["basis"], SourceSpan.None) { Form = form });
        _scene.Regulate(seen: isChecked ? Seen : null);
        var reply = Cite();
        Assert.Equal(text, reply.Text);
        var citation = Assert.Single(reply.Citations);
        Assert.Equal((true, "第三十一条", isChecked), (citation.Stated, citation.Number, citation.InForceChecked is not null));
    }

    [Fact]
    public void Practice_IsNeverCited()
    {
        _scene.Regulate(RegulationKind.Practice, seen: Seen);
        var reply = Cite();
        Assert.Equal(("", "rule/article practice"), (reply.Text, Gap(reply)));
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public void Number_Unknown_IsCitedByTitle()
    {
        _scene.Regulate(number: null, seen: Seen);
        Assert.Equal("依据《供热条例》，室温应当达标。", Cite().Text);
    }

    [Theory]
    [InlineData(Audience.Agent)]
    [InlineData(Audience.BackOffice)]
    public void Agent_MayStateAReadLawThatNobodyChecked_WithTheMark(Audience audience)
    {
        _scene.Regulate();
        _scene.Audience = audience;
        Assert.Equal("依据《供热条例》第三十一条〔现行有效未核〕，室温应当达标。", Cite().Text);
    }

    [Fact]
    public void Customer_IsToldNoLawThatNobodyChecked()
    {
        _scene.Regulate();
        _scene.Audience = Audience.Customer;
        var reply = Cite();
        Assert.Equal(("", "rule/article not-checked-in-force in-force-checked"), (reply.Text, Gap(reply)));
        Assert.False(Assert.Single(reply.Citations).Stated);
    }

    [Fact]
    public void Customer_IsToldALawWithBothMarks()
    {
        _scene.Regulate(seen: Seen);
        _scene.Audience = Audience.Customer;
        Assert.Equal("依据《供热条例》第三十一条，室温应当达标。", Cite().Text);
    }

    [Theory]
    [InlineData(RegulationKind.Promise)]
    [InlineData(RegulationKind.Terms)]
    public void Customer_IsToldPromisesAndTermsAsSuch(RegulationKind kind)
    {
        _scene.Regulate(kind, number: null);
        _scene.Audience = Audience.Customer;
        Assert.DoesNotContain("依据", Cite().Text, StringComparison.Ordinal);
        Assert.NotEqual("", Cite().Text);
    }

    [Theory]
    [InlineData(Audience.Agent)]
    [InlineData(Audience.Customer)]
    public void TextNobodyRead_IsListedAndNotStated(Audience audience)
    {
        _scene.Regulate(read: false, seen: Seen);
        _scene.Audience = audience;
        var reply = Cite();
        Assert.Equal(("", "rule/article article-not-read text-read"), (reply.Text, Gap(reply)));
        Assert.False(Assert.Single(reply.Citations).Stated);
    }

    [Fact]
    public void Version_ThatHasEnded_IsNeverCited()
    {
        _scene.Regulate(to: new(2025, 12, 31), seen: Seen);
        var reply = Cite();
        Assert.Equal(("", "rule/article superseded 2025-12-31"), (reply.Text, Gap(reply)));
        Assert.Empty(reply.Citations);
    }

    [Fact]
    public void Version_ReplacedByANewerOne_IsNotCited()
    {
        var old = _scene.Regulate(seen: Seen);
        _scene.Regulations[0] = old with { Versions = [old.Versions[0], old.Versions[0] with { EffectiveFrom = new(2026, 1, 1), Articles = [] }] };
        Assert.Equal("rule/article superseded article", Gap(Cite()));
    }

    [Fact]
    public void Version_NotYetInForce_IsNotCited()
    {
        _scene.Regulate(from: new(2026, 6, 1), seen: Seen);
        Assert.Equal("rule/article not-yet-effective effective-from", Gap(Cite()));
    }

    [Fact]
    public void Law_OfAnUnknownDate_IsNotCited()
    {
        var law = _scene.Regulate(seen: Seen);
        _scene.Regulations[0] = law with { Versions = [law.Versions[0] with { EffectiveFrom = null }] };
        Assert.Equal("rule/article not-checked-in-force effective-from", Gap(Cite()));
    }

    [Theory]
    [InlineData("CN", "CN-3702", true)]
    [InlineData("CN-37", "CN-3702", true)]
    [InlineData("CN-3702", "CN-3702", true)]
    [InlineData("CN-3702", "CN-37", false)]
    [InlineData("CN-41", "CN-3702", false)]
    [InlineData("CN", null, true)]
    public void Place_MustBeTheCasesOrAboveIt(string place, string? at, bool cited)
    {
        _scene.Regulate(place: place, seen: Seen);
        _scene.Place = at;
        var reply = Cite();
        Assert.Equal(cited ? 1 : 0, reply.Citations.Length);
        Assert.Empty(reply.Gaps);
    }

    [Fact]
    public void Place_NotGiven_IsOneGapHoweverManyPlacesHaveALaw()
    {
        _scene.Regulate(id: "one", place: "CN-37", seen: Seen);
        _scene.Regulate(id: "other", place: "CN-41", seen: Seen);
        _scene.Cause(with: c => c with { Basis = [Basis("室温应当达标。", "one"), Basis("室温应当达标。", "other")] });
        _scene.Place = null;
        Assert.Equal("heat.air-lock/basis place-unknown", Gap(Cite()));
    }

    [Theory]
    [InlineData("室温应当达标。", RegulationKind.Law, true, true, "city")]
    [InlineData("室温应当达标，合同另有约定的除外。", RegulationKind.Law, true, true, "city province")]
    [InlineData("室温应当达标。", RegulationKind.Promise, true, true, "city province")]
    [InlineData("室温应当达标。", RegulationKind.Law, false, false, "city")]
    [InlineData("室温应当达标。", RegulationKind.Law, false, true, "city province")]
    public void SameWords_OfACityAndItsProvince_AreCitedOfTheCityAlone(string ofProvince, RegulationKind kind, bool citySeen, bool provinceSeen, string cited)
    {
        _scene.Regulate(id: "city", place: "CN-3702", seen: citySeen ? Seen : null);
        _scene.Regulate(kind, id: "province", place: "CN-37", seen: provinceSeen ? Seen : null);
        _scene.Cause(with: c => c with { Basis = [Basis(ofProvince, "province"), Basis("室温应当达标。", "city")] });
        var reply = Cite();
        Assert.Equal(cited, string.Join(' ', reply.Citations.Select(c => c.Regulation).Order(StringComparer.Ordinal)));
        Assert.All(reply.Citations, citation => Assert.True(citation.Stated));
        Assert.Empty(reply.Gaps);
    }

    [Fact]
    public void SameWords_WhereTheCitysMayNotBeStated_AreTheProvinces()
    {
        _scene.Regulate(id: "city", place: "CN-3702", read: false);
        _scene.Regulate(id: "province", place: "CN-37", seen: Seen);
        _scene.Cause(with: c => c with { Basis = [Basis("室温应当达标。", "city"), Basis("室温应当达标。", "province")] });
        Assert.Equal("依据《供热条例》第三十一条，室温应当达标。", Cite().Text);
    }

    [Fact]
    public void SameWords_OfTwoCauses_AreCitedOnce()
    {
        _scene.Regulate(id: "city", place: "CN-3702", seen: Seen);
        _scene.Regulate(id: "province", place: "CN-37", seen: Seen);
        var one = _scene.Cause("heat.one", c => c with { Basis = [Basis("室温应当达标。", "city")] });
        var other = _scene.Cause("heat.other", c => c with { Basis = [Basis("室温应当达标。", "province")] });
        Assert.Equal("city", Assert.Single(_scene.Reply(Of(DiagnosisStatus.Concluded, CauseBasis.Conclusive, one, other)).Citations).Regulation);
    }

    [Fact]
    public void Default_StatesNoBasis_AVisitDoes()
    {
        _scene.Regulate(seen: Seen);
        var reply = Cite(basis: CauseBasis.Default);
        Assert.Equal(("", "rule/article not-found heat.air-lock"), (reply.Text, Gap(reply)));
        Assert.False(Assert.Single(reply.Citations).Stated);
        _scene.Causes.Clear();
        Assert.Equal("依据《供热条例》第三十一条，我们上门测温。", Cite("我们上门测温。", CauseBasis.Default, visit: true).Text);
    }

    [Fact]
    public void Basis_ThatDoesNotFitTheChannel_IsListedAsNotStated()
    {
        _scene.Regulate(seen: Seen);
        _scene.Channels.Add(new("call", "电话", 8, ["basis"], SourceSpan.None));
        var reply = Cite();
        Assert.Equal(("", "rule/article too-long"), (reply.Text, Gap(reply)));
        Assert.False(Assert.Single(reply.Citations).Stated);
    }

    [Fact]
    public void Basis_WithAnUnknownSlot_IsNamedByItsArticle()
    {
        _scene.Regulate(seen: Seen);
        Assert.Equal("rule/article unknown-slot {room.measured}", Gap(Cite("实测 {room.measured}。")));
    }
}
