using CommunityBot.Accounts;
using CommunityBot.Messages;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The conversations of the web chat. <c>of_user</c> is the conversation and the line, <c>said_once</c> the conversation and its key.</summary>
internal sealed class LiteDbTranscript(LiteDbSession db, KeptWords words, CodeKey seal) : ITranscript
{
    public const string Transcript = "transcript";

    public bool Add(TranscriptLine line)
    {
        if (db.With(Transcript, "said_once", Key.Of(line.UserId, line.Key)).Count > 0)
            return false;
        var sequence = db.NextId(Transcript);
        db.Add(Transcript, Keyed(Documents.Of(
            ("_id", sequence), ("user_id", line.UserId), ("key", line.Key), ("at", line.At), ("said", line.Said is { } said ? WithoutCodes(said) : null),
            ("reply", line.Reply is { } reply ? words.Write(reply) : null), ("person_id", BoundTo(line.UserId)))));
        return true;
    }

    public IReadOnlyList<TranscriptLine> After(string userId, long sequence, int most)
    {
        var bound = BoundTo(userId);
        return
        [
            .. db.Between(
                    Transcript, "of_user", Key.Of(userId, sequence + 1), Key.Of(userId) + Key.Last, most, lastFirst: true)
                .TakeWhile(line => line.NumberOrNull("person_id") is not { } person || person == bound)
                .Select(Map).Reverse(),
        ];
    }

    public void Move(string fromUser, string toUser)
    {
        foreach (var line in db.Under(Transcript, "of_user", Key.Of(fromUser)))
            db.Update(Transcript, Keyed(line.Set(("user_id", toUser))));
    }

    public int ForgetNobodies(DateTimeOffset instant)
    {
        var bound = new Dictionary<string, bool>();
        return Forget(line => line.Instant("at") < instant && !IsBound(line.Text("user_id")));

        bool IsBound(string user) => bound.TryGetValue(user, out var known) ? known : bound[user] = BoundTo(user) is not null;
    }

    public int ForgetBefore(DateTimeOffset instant) => Forget(line => line.Instant("at") < instant);

    /// <summary>A line with the keys that it is found by.</summary>
    public static BsonDocument Keyed(BsonDocument line) => line.Set(
        ("of_user", Key.Of(line.Text("user_id"), line.Id())), ("said_once", Key.Of(line.Text("user_id"), line.Text("key"))));

    /// <summary>The last line stays, as its number may not be given twice.</summary>
    private int Forget(Func<BsonDocument, bool> which) => db.Delete(Transcript, db.All(Transcript).SkipLast(1).Where(which));

    /// <summary>A code that is typed may be good still, if it was not taken.</summary>
    private string WithoutCodes(string said) => BindingCode.AllIn(said).Where(IsCode).Aggregate(said, words.Write);

    private bool IsCode(string typed) => db.Find(LiteDbBindingCodes.Codes, seal.Seal(KeptSecrets.BindingCode, BindingCode.Read(typed)!)) is not null;

    private long? BoundTo(string userId) => db.Find(LiteDbChatAccounts.Accounts, Key.Of(ChannelNames.Web, userId))?.NumberOrNull("person_id");

    private TranscriptLine Map(BsonDocument line) => new()
    {
        Sequence = line.Id(),
        UserId = line.Text("user_id"),
        Key = line.Text("key"),
        At = line.Instant("at"),
        Said = line.TextOrNull("said") is { } said ? words.ReadWords(said) : null,
        Reply = line.TextOrNull("reply") is { } reply ? words.Read(reply) : null,
    };
}
