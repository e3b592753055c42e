using CommunityBot.Chains;

namespace CommunityBot.Stores.Sql;

/// <summary>Lines whose words, or the names in whose links, are to go: without the salt nobody can find them by trying, and the chain still holds.</summary>
internal static class ForgottenSalts
{
    private static readonly Dictionary<string, (ChainKind Kind, string Of)> s_tables = new()
    {
        ["attendance"] = (ChainKind.Attendance, "meeting_id"),
        ["budget_ledger"] = (ChainKind.Money, "community_id"),
        ["point_ledger"] = (ChainKind.Points, "community_id"),
    };

    /// <summary>Of the lines that have this in that column. It comes before the lines are changed.</summary>
    public static void Of(ISqlSession sql, string table, string column, object value)
    {
        var (kind, of) = s_tables[table];
        var lines = $"FROM {table} WHERE {column} = $1";
        sql.Execute(
            $"UPDATE chain_links SET salt = NULL WHERE kind = {(int)kind} AND of_id IN (SELECT {of} {lines}) AND entry IN (SELECT id {lines})", value);
    }
}
