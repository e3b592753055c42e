using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Stores.Kept;
using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>The binding codes of <see cref="LiteDbChatAccounts"/>.</summary>
internal sealed class LiteDbBindingCodes(LiteDbSession db, CodeKey seal)
{
    public const string Codes = "binding_codes";

    public KeptCode? Find(string code) => db.Find(Codes, Kept(code)) is { } found ? Map(found) : null;

    public IReadOnlyList<KeptCode> OpenOf(PersonId person, DateTimeOffset now) =>
    [
        .. db.With(Codes, "person_id", person.Value).Where(code => !code.Has("used_at")).Select(Map)
            .Where(code => code.ExpiresAt > now)
            .OrderByDescending(code => code.ExpiresAt),
    ];

    public void Add(BindingCode code) => db.Add(Codes, Documents.Of(
        ("_id", Kept(code.Code)), ("person_id", code.Person.Value), ("made_by", code.MadeBy?.Value), ("expires_at", code.ExpiresAt), ("ended", 0)));

    public bool End(string code, CodeEnd how, DateTimeOffset at)
    {
        if (db.Find(Codes, Kept(code)) is not { } found || found.Has("used_at"))
            return false;
        End(found, how, at);
        return true;
    }

    public void EndAll(string whose, PersonId person, CodeEnd how, DateTimeOffset at)
    {
        foreach (var code in db.With(Codes, whose, person.Value).Where(code => !code.Has("used_at")))
            End(code, how, at);
    }

    public int CountLost(DateTimeOffset now)
    {
        var mark = seal.IsThere ? seal.Mark : null;
        return db.All(Codes).Count(code => !code.Has("used_at") && code.Instant("expires_at") > now && IsLost(code.Key(), mark));
    }

    public int ForgetBefore(DateTimeOffset instant) =>
        db.Delete(Codes, db.All(Codes).Where(code => code.Instant("expires_at") < instant || code.InstantOrNull("used_at") < instant));

    /// <summary>Whether something is kept under another key than the one with this mark.</summary>
    public static bool IsLost(string kept, string? mark) => mark is null || !kept.StartsWith(mark, StringComparison.Ordinal);

    private void End(BsonDocument code, CodeEnd how, DateTimeOffset at) => db.Update(Codes, code.Set(("used_at", at), ("ended", how)));

    private string Kept(string code) => seal.Seal(KeptSecrets.BindingCode, code);

    private static KeptCode Map(BsonDocument code) => new()
    {
        Person = new PersonId(code.Number("person_id")),
        MadeBy = code.NumberOrNull("made_by") is { } maker ? new PersonId(maker) : null,
        ExpiresAt = code.Instant("expires_at"),
        UsedAt = code.InstantOrNull("used_at"),
        End = (CodeEnd)code.Whole("ended"),
    };
}
