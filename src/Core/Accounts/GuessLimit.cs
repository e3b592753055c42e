namespace CommunityBot.Accounts;

/// <summary>
/// Slows down an account that keeps typing wrong codes. Four within ten minutes cost nothing; the fifth costs a wait of a minute
/// and each further one twice the wait before, up to sixteen minutes. With two of ten thousand codes good at a time, the chance of
/// guessing one during a meeting of two hours is then about one in a hundred.
/// </summary>
public sealed record GuessLimit(int Wrong, DateTimeOffset LastAt, DateTimeOffset WaitUntil)
{
    private const int Free = 4;
    private const int MostDoublings = 4;
    private static readonly TimeSpan s_forgetAfter = TimeSpan.FromMinutes(10);

    public static readonly GuessLimit None = new(0, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    public bool MustWaitAt(DateTimeOffset instant) => instant < WaitUntil;

    /// <summary>The record after one more wrong code. Events may come late and out of order; no wait gets shorter by that.</summary>
    public GuessLimit AfterWrong(DateTimeOffset instant)
    {
        var wrong = instant > Later(LastAt, WaitUntil) + s_forgetAfter ? 1 : Wrong + 1;
        var wait = wrong <= Free ? TimeSpan.Zero : TimeSpan.FromMinutes(1 << Math.Min(wrong - Free - 1, MostDoublings));
        return new GuessLimit(wrong, Later(LastAt, instant), Later(WaitUntil, instant + wait));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
