using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;
using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

public sealed class SqlChatAccounts(ISqlSession sql, CodeKey seal) : IChatAccounts
{
    private const string AccountColumns =
        $"a.channel, a.user_id, a.bound_at, a.language, a.wrong_guesses, a.last_guess_at, a.wait_until, a.question, a.reachable, a.used_at, "
            + $"{SqlPeople.ColumnsOfP}";

    private const string CodeColumns = "person_id, made_by, expires_at, used_at, ended";

    public ChatAccount? Find(ChatAddress address) => sql.First(
        $"SELECT {AccountColumns} FROM accounts a LEFT JOIN people p ON p.id = a.person_id WHERE a.channel = $1 AND a.user_id = $2",
        Map, address.Channel, address.Id);

    public void Save(ChatAccount account) => sql.Execute(
        """
        INSERT INTO accounts (channel, user_id, person_id, bound_at, language, wrong_guesses, last_guess_at, wait_until, question, reachable, used_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (channel, user_id) DO UPDATE SET
            person_id = excluded.person_id, bound_at = excluded.bound_at, language = excluded.language, wrong_guesses = excluded.wrong_guesses,
            last_guess_at = excluded.last_guess_at, wait_until = excluded.wait_until, question = excluded.question, reachable = excluded.reachable,
            used_at = excluded.used_at
        """,
        account.Address.Channel, account.Address.Id, account.Person?.Id.Value, account.BoundAt.ToColumn(),
        (int)account.Language, account.Guesses.Wrong, account.Guesses.LastAt.ToColumn(), account.Guesses.WaitUntil.ToColumn(),
        account.Question is null ? null : JsonSerializer.Serialize(account.Question, StoreJson.Readable.OpenQuestion), account.Reachable,
        account.UsedAt.ToColumn());

    public IReadOnlyList<ChatAccount> Of(PersonId person) => sql.All(
        $"""
        SELECT {AccountColumns} FROM accounts a JOIN people p ON p.id = a.person_id
        WHERE a.person_id = $1 ORDER BY a.bound_at DESC NULLS LAST, a.channel, a.user_id
        """,
        Map, person.Value);

    public IReadOnlyList<ChatAccount> IdleAt(string channel, DateTimeOffset since) => sql.All(
        $"SELECT {AccountColumns} FROM accounts a JOIN people p ON p.id = a.person_id WHERE a.channel = $1 AND a.bound_at < $2 AND coalesce(a.used_at, 0) < $2",
        Map, channel, since.ToColumn());

    public int ForgetNobodies(string channel, DateTimeOffset since) => sql.Execute(
        "DELETE FROM accounts WHERE channel = $1 AND person_id IS NULL AND coalesce(used_at, 0) < $2", channel, since.ToColumn());

    public KeptCode? FindCode(string code) =>
        sql.First($"SELECT {CodeColumns} FROM binding_codes WHERE code = $1", MapCode, Kept(code));

    public IReadOnlyList<KeptCode> OpenCodesOf(PersonId person, DateTimeOffset now) => sql.All(
        $"SELECT {CodeColumns} FROM binding_codes WHERE person_id = $1 AND used_at IS NULL AND expires_at > $2 ORDER BY expires_at DESC, code",
        MapCode, person.Value, now.ToColumn());

    public void AddCode(BindingCode code) => sql.Execute(
        "INSERT INTO binding_codes (code, person_id, made_by, expires_at) VALUES ($1, $2, $3, $4)",
        Kept(code.Code), code.Person.Value, code.MadeBy?.Value, code.ExpiresAt.ToColumn());

    public bool EndCode(string code, CodeEnd how, DateTimeOffset at) => sql.Execute(
        "UPDATE binding_codes SET used_at = $3, ended = $2 WHERE code = $1 AND used_at IS NULL", Kept(code), (int)how, at.ToColumn()) == 1;

    public int CountLostCodes(DateTimeOffset now) => sql.First(
        "SELECT count(*) FROM binding_codes WHERE used_at IS NULL AND expires_at > $1 AND code NOT LIKE $2",
        row => row.Whole(0), now.ToColumn(), seal.IsThere ? $"{seal.Mark}%" : "");

    public void EndCodesOf(PersonId person, DateTimeOffset at) => sql.Execute(
        "UPDATE binding_codes SET used_at = $3, ended = $2 WHERE person_id = $1 AND used_at IS NULL",
        person.Value, (int)CodeEnd.AnotherUsed, at.ToColumn());

    public void EndCodesBy(PersonId maker, DateTimeOffset at) => sql.Execute(
        "UPDATE binding_codes SET used_at = $3, ended = $2 WHERE made_by = $1 AND used_at IS NULL",
        maker.Value, (int)CodeEnd.MakerGone, at.ToColumn());

    public int ForgetStrangersBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM accounts WHERE person_id IS NULL AND used_at < $1", instant.ToColumn());

    public int ForgetCodesBefore(DateTimeOffset instant) =>
        sql.Execute("DELETE FROM binding_codes WHERE expires_at < $1 OR used_at < $1", instant.ToColumn());

    private string Kept(string code) => seal.Seal(KeptSecrets.BindingCode, code);

    private static ChatAccount Map(IRow row) => new()
    {
        Address = new ChatAddress(row.Text(0), row.Text(1)),
        BoundAt = row.InstantOrNull(2),
        Language = (Language)row.Whole(3),
        Guesses = row.Whole(4) == 0 ? GuessLimit.None : new GuessLimit(row.Whole(4), row.Instant(5), row.Instant(6)),
        Question = row.TextOrNull(7) is { } question ? JsonSerializer.Deserialize(question, StoreJson.Readable.OpenQuestion) : null,
        Reachable = row.Flag(8),
        UsedAt = row.InstantOrNull(9),
        Person = row.IsNull(10) ? null : SqlPeople.Map(row, 10),
    };

    private static KeptCode MapCode(IRow row) => new()
    {
        Person = new PersonId(row.Number(0)),
        MadeBy = row.NumberOrNull(1) is { } maker ? new PersonId(maker) : null,
        ExpiresAt = row.Instant(2),
        UsedAt = row.InstantOrNull(3),
        End = (CodeEnd)row.Whole(4),
    };
}
