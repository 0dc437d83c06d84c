namespace DiagnosisEngine.Intake;

/// <summary>Adds up a number written with places: 一千二百三十, 三四百, 十几.</summary>
internal struct ChineseSum
{
    private decimal _low, _high, _sectionLow, _sectionHigh, _place, _step = 1;
    private (decimal Low, decimal High)? _digit;
    private bool _zero, _any, _ended;

    public ChineseSum()
    {
    }

    public readonly bool IsEmpty => !_any;

    /// <summary>Takes one more character if it can belong to the number.</summary>
    public bool Take(string text, int at)
    {
        var c = text[at];
        if (_ended || char.IsAsciiDigit(c)) return false;
        if (c == '几' || c == '数' && !_any && IsVague(text, at)) return TakeVague();
        if (c is '零' or '〇') return TakeZero();
        if (ChineseNumber.DigitOf(c) is { } digit) return TakeDigit(digit, c);
        var place = ChineseNumber.PlaceOf(c);
        return place > 0 && !ChineseNumber.IsUnit(text, at) && TakePlace(place, text, at);
    }

    /// <summary>The number so far, which ends at <paramref name="end"/>.</summary>
    public NumberReading Read(int end)
    {
        if (_digit is { } last)
        {
            // 一千二 is 1200, 一千零二 is 1002.
            var place = _place >= 100 && !_zero ? _place / 10 : 1;
            _sectionLow += last.Low * place;
            _sectionHigh += last.High * place;
            _step = place;
        }
        return new(end, _low + _sectionLow, _high + _sectionHigh, _step, false);
    }

    private static bool IsVague(string text, int at) =>
        at + 1 < text.Length && (ChineseNumber.PlaceOf(text[at + 1]) > 0 || text[at + 1] is '天' or '小' or '年' or '月')
        && (at == 0 || !"度总人户次字读分参多少级岁".Contains(text[at - 1], StringComparison.Ordinal));

    private bool TakeVague()
    {
        if (_digit is not null) return false;
        _digit = (_place == 10 ? 1 : 2, 9);
        return _any = true;
    }

    private bool TakeZero()
    {
        if (_digit is not null || _place < 100) return !_any && (_digit = (0, 0)) is not null && (_any = true);
        return _zero = true;
    }

    private bool TakeDigit(int digit, char c)
    {
        if (_digit is { } before)
        {
            if (before.Low != before.High || !(digit == before.Low + 1 || before.Low == 3 && digit == 5)) return false;
            _digit = (before.Low, digit);
            return true;
        }
        _digit = (digit, digit);
        if (c is '俩' or '仨') _ended = true;
        return _any = true;
    }

    private bool TakePlace(decimal place, string text, int at)
    {
        var upon = at > 0 && !_any && text[at - 1] == '上' && place >= 100;
        if (_digit is null && !(place == 10 && (!_any || _zero)) && !upon && !(_any && place >= 10_000)) return false;
        if (place < 10_000 && _place > 0 && place >= _place && _place < 10_000) return false;
        var digit = _digit ?? (_any && place >= 10_000 ? (0, 0) : (1, 1));
        _digit = null;
        if (place >= 10_000)
        {
            _low += (_sectionLow + digit.Low) * place;
            _high += (_sectionHigh + digit.High) * place;
            _sectionLow = _sectionHigh = 0;
        }
        else
        {
            _sectionLow += digit.Low * place;
            _sectionHigh += digit.High * place;
        }
        (_place, _step, _zero) = (place, place, false);
        return _any = true;
    }
}
