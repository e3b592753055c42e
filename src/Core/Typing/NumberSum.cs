namespace CommunityBot.Typing;

/// <summary>What the pieces of a number come to: digits, and units that become smaller.</summary>
internal struct NumberSum()
{
    /// <summary>More than anything that is counted; sums of such numbers still can be.</summary>
    private const decimal Most = 1_000_000_000_000_000;

    private decimal _myriads;
    private decimal _below;
    private long _lastUnit = long.MaxValue;

    /// <summary>Digits that wait for their unit.</summary>
    private decimal? _waiting;

    /// <summary>二三百 is two or three hundred, and no number.</summary>
    private bool _mayCount;

    /// <summary>Whether they are the 五 of 三百五, which is 350, and not that of 三百零五.</summary>
    private bool _isShort;

    /// <returns>Null where it is not whole, cannot be counted, or nothing was taken.</returns>
    public readonly long? Value
    {
        get
        {
            if (_waiting is null && _lastUnit == long.MaxValue)
                return null;
            var rest = (_waiting ?? 0) * (_isShort && _lastUnit is > 10 and <= Numeral.Myriad ? _lastUnit / 10 : 1);
            var all = _myriads + _below + rest;
            return rest < _lastUnit && (_waiting ?? 0).Scale == 0 && decimal.IsInteger(all) && all < Most ? (long)all : null;
        }
    }

    /// <param name="value">What they come to.</param>
    /// <param name="alone">Whether it is one digit.</param>
    /// <param name="mayCount">Whether a unit may follow.</param>
    /// <returns>Whether digits may stand there; so with those below.</returns>
    public bool TakeDigits(decimal value, bool alone, bool mayCount)
    {
        if (_waiting is not null)
            return false;
        (_waiting, _isShort, _mayCount) = (value, alone, mayCount);
        return true;
    }

    public bool TakeTens(int tens) => TakeDigits(tens, alone: true, mayCount: true) && TakeUnit(10);

    public bool TakeUnit(int unit)
    {
        if (_waiting is not null && !_mayCount)
            return false;
        if (unit == Numeral.Myriad)
            return TakeMyriad();
        var value = (_waiting ?? (unit == 10 ? 1 : 0)) * unit;
        if (unit >= _lastUnit || value <= 0 || value >= Math.Min(_lastUnit, Numeral.Myriad))
            return false;
        (_below, _waiting, _lastUnit) = (_below + value, null, unit);
        return true;
    }

    private bool TakeMyriad()
    {
        var times = _below + (_waiting ?? 0);
        if (_myriads > 0 || times <= 0 || times >= Most / Numeral.Myriad)
            return false;
        (_myriads, _below, _waiting, _lastUnit) = (times * Numeral.Myriad, 0, null, Numeral.Myriad);
        return true;
    }
}
