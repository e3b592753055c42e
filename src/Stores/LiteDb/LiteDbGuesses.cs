using CommunityBot.Accounts;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbGuesses(LiteDbSession db) : IGuesses
{
    private const string Guesses = "guesses";

    public GuessLimit Of(string who) => db.Find(Guesses, Key.Words(who)) is { } found
        ? new GuessLimit(found.Whole("wrong"), found.Instant("last_at"), found.Instant("wait_until"))
        : GuessLimit.None;

    public void Save(string who, GuessLimit limit)
    {
        if (limit == GuessLimit.None)
            db.Delete(Guesses, Key.Words(who));
        else
            db.Put(Guesses, Documents.Of(
                ("_id", Key.Words(who)), ("wrong", limit.Wrong), ("last_at", limit.LastAt), ("wait_until", limit.WaitUntil)));
    }

    public int ForgetBefore(DateTimeOffset instant) => db.Delete(
        Guesses, db.All(Guesses).Where(one => one.Instant("last_at") < instant && one.Instant("wait_until") < instant));
}
