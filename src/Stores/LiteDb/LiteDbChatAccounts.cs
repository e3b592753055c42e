using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Stores.Kept;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace CommunityBot.Stores.LiteDb;

internal sealed class LiteDbChatAccounts(LiteDbSession db, CodeKey seal) : IChatAccounts
{
    public const string Accounts = "accounts";

    private readonly LiteDbBindingCodes _codes = new(db, seal);
    private readonly LiteDbPeople _people = new(db);

    public ChatAccount? Find(ChatAddress address) => db.Find(Accounts, Key.Of(address.Channel, address.Id)) is { } found ? Map(found) : null;

    public void Save(ChatAccount account)
    {
        var id = Key.Of(account.Address.Channel, account.Address.Id);
        db.Put(Accounts, (db.Find(Accounts, id) ?? Documents.Of(("_id", id))).Set(
            ("channel", account.Address.Channel), ("user_id", account.Address.Id), ("person_id", account.Person?.Id.Value), ("bound_at", account.BoundAt),
            ("language", account.Language), ("wrong_guesses", account.Guesses.Wrong), ("last_guess_at", account.Guesses.LastAt),
            ("wait_until", account.Guesses.WaitUntil), ("question", Written(account.Question)), ("reachable", account.Reachable),
            ("used_at", account.UsedAt)));
    }

    public IReadOnlyList<ChatAccount> Of(PersonId person) =>
    [
        .. db.With(Accounts, "person_id", person.Value).Select(Map)
            .OrderByDescending(account => account.BoundAt)
            .ThenBy(account => account.Address.Channel, TextOrder.BySign)
            .ThenBy(account => account.Address.Id, TextOrder.BySign),
    ];

    public IReadOnlyList<ChatAccount> IdleAt(string channel, DateTimeOffset since) =>
    [
        .. db.Under(Accounts, "_id", Key.Of(channel))
            .Where(account => account.Has("person_id") && account.InstantOrNull("bound_at") < since && !(account.InstantOrNull("used_at") >= since))
            .Select(Map),
    ];

    public int ForgetNobodies(string channel, DateTimeOffset since) => db.Delete(
        Accounts,
        db.Under(Accounts, "_id", Key.Of(channel)).Where(account => !account.Has("person_id") && !(account.InstantOrNull("used_at") >= since)));

    public int ForgetStrangersBefore(DateTimeOffset instant) =>
        db.Delete(Accounts, db.All(Accounts).Where(account => !account.Has("person_id") && account.InstantOrNull("used_at") < instant));

    public KeptCode? FindCode(string code) => _codes.Find(code);

    public IReadOnlyList<KeptCode> OpenCodesOf(PersonId person, DateTimeOffset now) => _codes.OpenOf(person, now);

    public void AddCode(BindingCode code) => _codes.Add(code);

    public bool EndCode(string code, CodeEnd how, DateTimeOffset at) => _codes.End(code, how, at);

    public int CountLostCodes(DateTimeOffset now) => _codes.CountLost(now);

    public void EndCodesOf(PersonId person, DateTimeOffset at) => _codes.EndAll("person_id", person, CodeEnd.AnotherUsed, at);

    public void EndCodesBy(PersonId maker, DateTimeOffset at) => _codes.EndAll("made_by", maker, CodeEnd.MakerGone, at);

    public int ForgetCodesBefore(DateTimeOffset instant) => _codes.ForgetBefore(instant);

    private static string? Written(OpenQuestion? question) => question is null ? null : JsonSerializer.Serialize(question, StoreJson.Readable.OpenQuestion);

    private ChatAccount Map(BsonDocument account) => new()
    {
        Address = new ChatAddress(account.Text("channel"), account.Text("user_id")),
        BoundAt = account.InstantOrNull("bound_at"),
        Language = (Language)account.Whole("language"),
        Guesses = account.Whole("wrong_guesses") is > 0 and var wrong
            ? new GuessLimit(wrong, account.Instant("last_guess_at"), account.Instant("wait_until"))
            : GuessLimit.None,
        Question = account.TextOrNull("question") is { } question ? JsonSerializer.Deserialize(question, StoreJson.Readable.OpenQuestion) : null,
        Reachable = account.Flag("reachable"),
        UsedAt = account.InstantOrNull("used_at"),
        Person = account.NumberOrNull("person_id") is { } person ? _people.Find(new PersonId(person)) : null,
    };
}
