namespace CommunityBot.Meetings;

/// <summary>
/// Slows down an account that keeps typing wrong codes. Five within ten minutes are free; then each wrong one doubles the wait,
/// from one minute up to sixteen. Four digits with two good codes at a time then take weeks to guess.
/// </summary>
public sealed record GuessLimit(int Wrong, DateTimeOffset LastAt, DateTimeOffset WaitUntil)
{
    private const int Free = 5;
    private const int MostDoublings = 4;
    private static readonly TimeSpan s_forgetAfter = TimeSpan.FromMinutes(10);

    public static readonly GuessLimit None = new(0, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    public bool MustWaitAt(DateTimeOffset instant) => instant < WaitUntil;

    /// <summary>The record after one more wrong code.</summary>
    public GuessLimit AfterWrong(DateTimeOffset instant)
    {
        var wrong = instant > (LastAt > WaitUntil ? LastAt : WaitUntil) + s_forgetAfter ? 1 : Wrong + 1;
        var wait = wrong < Free ? TimeSpan.Zero : TimeSpan.FromMinutes(1 << Math.Min(wrong - Free, MostDoublings));
        return new GuessLimit(wrong, instant, instant + wait);
    }
}
