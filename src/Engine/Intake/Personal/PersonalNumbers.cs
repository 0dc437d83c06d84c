using System.Text.RegularExpressions;

namespace DiagnosisEngine.Intake;

/// <summary>Finds the numbers that lead to somebody.</summary>
internal static class PersonalNumbers
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Shorter ones count something, unless they are called a number of somebody.</summary>
    private const int Long = 8, Called = 5, CalledPhone = 7;

    /// <summary>Characters from the word that calls a number to its first digit.</summary>
    private const int LongestCall = 10;

    private const string AccountWords = "户号|账号|帐号|卡号|账户|编号|表号|单号|工单|缴费号|合同号|条码|微信号?|qq号?";
    private const string PhoneWords = "电话|手机|座机|固话|联系方式|回电|打给我|号码";
    private const string CardWords = "身份证";

    private static readonly Regex Digits = new("[0-9零〇一二三四五六七八九幺](?:[- ()]{0,2}[0-9零〇一二三四五六七八九幺]){4,}(?: ?x)?", Options);
    private static readonly Regex Token = new($"(?:{AccountWords}|{CardWords}号?)(?:码)?(?:是|为)?[: ]?(?<data>[a-z0-9_-]{{5,}})", Options);
    private static readonly Regex Email = new("[a-z0-9._-]+@[a-z0-9.-]+", Options);

    // The date of 2026-01-15 leads to nobody.
    private static readonly Regex Date = new("^(?:19|20)[0-9]{2}[- ](?:0?[1-9]|1[0-2])[- ](?:0?[1-9]|[12][0-9]|3[01])(?:$|[- ])", Options);

    private static readonly Regex Mobile = new("^(?:0?86)?1[3-9][0-9]{9}$", Options);
    private static readonly Regex Landline = new("^0[1-9][0-9]{8,10}$", Options);

    private static readonly Regex Accounts = Calling(AccountWords), Phones = Calling(PhoneWords), Cards = Calling(CardWords);

    public static IEnumerable<(PersonalDataKind Kind, int Start, int End)> Find(string text)
    {
        for (var match = Digits.Match(text); match.Success; match = match.NextMatch())
        {
            var skipped = Date.Match(match.Value).Length;
            var digits = Plain(match.ValueSpan[skipped..]);
            if (Kind(digits, text, match.Index) is { } kind) yield return (kind, match.Index + skipped, match.Index + match.Length);
        }
        for (var match = Token.Match(text); match.Success; match = match.NextMatch())
        {
            var data = match.Groups["data"];
            yield return (match.Value.StartsWith(CardWords, StringComparison.Ordinal) ? PersonalDataKind.IdentityCard : PersonalDataKind.Account, data.Index, data.Index + data.Length);
        }
        for (var match = Email.Match(text); match.Success; match = match.NextMatch()) yield return (PersonalDataKind.Email, match.Index, match.Index + match.Length);
    }

    private static Regex Calling(string words) => new($"(?:{words})号?码?(?:是|为|就是)?[: ]?$", Options);

    private static PersonalDataKind? Kind(string digits, string text, int at)
    {
        if (IdentityCard.Is(digits) || digits.Length >= Called && IsCalled(Cards, text, at)) return PersonalDataKind.IdentityCard;
        if (digits.Length >= Called && IsCalled(Accounts, text, at)) return PersonalDataKind.Account;
        if (Mobile.IsMatch(digits) || Landline.IsMatch(digits) || digits.Length is >= CalledPhone and <= 12 && IsCalled(Phones, text, at)) return PersonalDataKind.Phone;
        return digits.Length >= Long ? PersonalDataKind.Number : null;
    }

    private static bool IsCalled(Regex words, string text, int at) => words.IsMatch(text.AsSpan(Math.Max(0, at - LongestCall), Math.Min(LongestCall, at)));

    private static string Plain(ReadOnlySpan<char> written)
    {
        var digits = new List<char>(written.Length);
        foreach (var c in written)
            if (c == 'x') digits.Add('x');
            else if (c == '幺') digits.Add('1');
            else if (ChineseNumber.DigitOf(c) is { } digit) digits.Add((char)('0' + digit));
        return new([.. digits]);
    }
}
