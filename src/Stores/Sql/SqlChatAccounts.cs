using System.Text.Json;
using CommunityBot.Accounts;
using CommunityBot.Communities;
using CommunityBot.Messages;

namespace CommunityBot.Stores.Sql;

public sealed class SqlChatAccounts(ISqlSession sql) : IChatAccounts
{
    private const string AccountColumns =
        $"a.channel, a.user_id, a.bound_at, a.language, a.wrong_guesses, a.last_guess_at, a.wait_until, a.question, a.reachable, {SqlPeople.ColumnsOfP}";

    public ChatAccount? Find(ChatAddress address) => sql.First(
        $"SELECT {AccountColumns} FROM accounts a LEFT JOIN people p ON p.id = a.person_id WHERE a.channel = $1 AND a.user_id = $2",
        Map, address.Channel, address.Id);

    public void Save(ChatAccount account) => sql.Execute(
        """
        INSERT INTO accounts (channel, user_id, person_id, bound_at, language, wrong_guesses, last_guess_at, wait_until, question, reachable)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (channel, user_id) DO UPDATE SET
            person_id = excluded.person_id, bound_at = excluded.bound_at, language = excluded.language, wrong_guesses = excluded.wrong_guesses,
            last_guess_at = excluded.last_guess_at, wait_until = excluded.wait_until, question = excluded.question, reachable = excluded.reachable
        """,
        account.Address.Channel, account.Address.Id, account.Person?.Id.Value, account.BoundAt.ToColumn(),
        (int)account.Language, account.Guesses.Wrong, account.Guesses.LastAt.ToColumn(), account.Guesses.WaitUntil.ToColumn(),
        account.Question is null ? null : JsonSerializer.Serialize(account.Question, StoreJson.Readable.OpenQuestion), account.Reachable);

    public IReadOnlyList<ChatAccount> Of(PersonId person) => sql.All(
        $"SELECT {AccountColumns} FROM accounts a JOIN people p ON p.id = a.person_id WHERE a.person_id = $1 ORDER BY a.bound_at DESC, a.channel, a.user_id",
        Map, person.Value);

    public BindingCode? FindCode(string code) =>
        sql.First("SELECT code, person_id, expires_at, used_at FROM binding_codes WHERE code = $1", MapCode, code);

    public BindingCode? OpenCodeOf(PersonId person, DateTimeOffset now) => sql.First(
        "SELECT code, person_id, expires_at, used_at FROM binding_codes WHERE person_id = $1 AND used_at IS NULL AND expires_at > $2 ORDER BY expires_at DESC",
        MapCode, person.Value, now.ToColumn());

    public void AddCode(BindingCode code) => sql.Execute(
        "INSERT INTO binding_codes (code, person_id, expires_at, used_at) VALUES ($1, $2, $3, $4)",
        code.Code, code.Person.Value, code.ExpiresAt.ToColumn(), code.UsedAt.ToColumn());

    public bool UseCode(string code, DateTimeOffset at) =>
        sql.Execute("UPDATE binding_codes SET used_at = $2 WHERE code = $1 AND used_at IS NULL", code, at.ToColumn()) == 1;

    private static ChatAccount Map(IRow row) => new()
    {
        Address = new ChatAddress(row.Text(0), row.Text(1)),
        BoundAt = row.InstantOrNull(2),
        Language = (Language)row.Whole(3),
        Guesses = row.Whole(4) == 0 ? GuessLimit.None : new GuessLimit(row.Whole(4), row.Instant(5), row.Instant(6)),
        Question = row.TextOrNull(7) is { } question ? JsonSerializer.Deserialize(question, StoreJson.Readable.OpenQuestion) : null,
        Reachable = row.Flag(8),
        Person = row.IsNull(9) ? null : SqlPeople.Map(row, 9),
    };

    private static BindingCode MapCode(IRow row) => new()
    {
        Code = row.Text(0),
        Person = new PersonId(row.Number(1)),
        ExpiresAt = row.Instant(2),
        UsedAt = row.InstantOrNull(3),
    };
}
