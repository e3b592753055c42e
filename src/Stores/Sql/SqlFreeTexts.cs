using CommunityBot.Stores.Kept;

namespace CommunityBot.Stores.Sql;

internal sealed class SqlFreeTexts(ISqlSession sql) : IFreeTexts
{
    public void Change(FreeWords where, Func<string, string?> change, bool onlySaid = false)
    {
        var (table, column) = (where.Table, where.Column);
        var which = onlySaid && table == "outbox" ? $"AND state <> {SqlOutbox.ToBeSent}" : "";
        foreach (var before in sql.All($"SELECT DISTINCT {column} FROM {table} WHERE {column} <> '' {which}", row => row.Text(0)))
        {
            var after = change(before);
            if (after == before)
                continue;
            if (where.Chained)
                ForgottenSalts.Of(sql, table, column, before);
            sql.Execute($"UPDATE {table} SET {column} = $2 WHERE {column} = $1 {which}", before, after);
        }
    }
}
