using System.Buffers;
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

    /// <summary>One of these stands in every word that calls an account or a card.</summary>
    private static readonly SearchValues<char> Callers = SearchValues.Create("号户单码信q证");

    private static readonly Regex Digits = new("[0-9零〇一二三四五六七八九幺](?:[- ()]{0,2}[0-9零〇一二三四五六七八九幺]){4,}(?: ?x)?", Options);
    private static readonly Regex Token = new($"(?:{AccountWords}|{CardWords}号?)(?:码)?(?:是|为)?[: ]?(?<data>[a-z0-9_-]{{5,}})", Options);
    private static readonly Regex Email = new("[a-z0-9._-]+@[a-z0-9.-]+", Options);

    // The date of 2026-01-15 leads to nobody.
    private static readonly Regex Date = new("^(?:19|20)[0-9]{2}[- ](?:0?[1-9]|1[0-2])[- ](?:0?[1-9]|[12][0-9]|3[01])(?:$|[- ])", Options);

    private static readonly Regex Mobile = new("^(?:0?86)?1[3-9][0-9]{9}$", Options);
    private static readonly Regex Landline = new("^0[1-9][0-9]{8,10}$", Options);

    private static readonly Regex Accounts = Calling(AccountWords), Phones = Calling(PhoneWords), Cards = Calling(CardWords);

    /// <summary>Adds what is found.</summary>
    public static void Find(string text, List<(PersonalDataKind Kind, int Start, int End)> found)
    {
        foreach (var match in Digits.EnumerateMatches(text))
        {
            var written = text.AsSpan(match.Index, match.Length);
            var skipped = LengthOfDate(written);
            if (Kind(Plain(written[skipped..]), text, match.Index) is { } kind) found.Add((kind, match.Index + skipped, match.Index + match.Length));
        }
        if (text.AsSpan().ContainsAny(Callers))
            for (var match = Token.Match(text); match.Success; match = match.NextMatch())
            {
                var data = match.Groups["data"];
                found.Add((match.Value.StartsWith(CardWords, StringComparison.Ordinal) ? PersonalDataKind.IdentityCard : PersonalDataKind.Account, data.Index, data.Index + data.Length));
            }
        if (text.Contains('@'))
            foreach (var match in Email.EnumerateMatches(text)) found.Add((PersonalDataKind.Email, match.Index, match.Index + match.Length));
    }

    private static int LengthOfDate(ReadOnlySpan<char> written)
    {
        foreach (var match in Date.EnumerateMatches(written)) return match.Length;
        return 0;
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
