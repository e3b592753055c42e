using CommunityBot.Messages;
using CommunityBot.Records;

namespace CommunityBot.Stores.PostgreSql;

/// <summary>All bots of a database keep codes and addresses under one key: what one gave out, the others could not read with another.</summary>
internal static class SharedKey
{
    /// <summary>Which key it is, in the database. It says nothing of the key itself.</summary>
    private const string Mark = "code-key";

    /// <exception cref="StoreUnavailableException">The folder has another key, or none though there is one.</exception>
    public static void Agree(PostgreSqlStore store, DataFolder folder, CodeKey key)
    {
        var known = store.Read(records => records.Marks.Find(Mark), CancellationToken.None).GetAwaiter().GetResult();
        if (known is null)
        {
            key.Ensure();
            known = store.Change(records => Noted(records, key.Mark), CancellationToken.None).GetAwaiter().GetResult();
        }

        if (!IsKnown(known, key))
            throw new StoreUnavailableException(Other(folder));
    }

    /// <summary>The same of whoever only reads: where none is known, none is noted.</summary>
    /// <exception cref="StoreUnavailableException">The folder has another key, or none though there is one.</exception>
    public static void Check(PostgreSqlStore store, DataFolder folder, CodeKey key)
    {
        if (store.Read(records => WhatIsWrong(records, folder, key), CancellationToken.None).GetAwaiter().GetResult() is { } wrong)
            throw new StoreUnavailableException(wrong);
    }

    /// <summary>Null where the folder has the key of the database, or none is known.</summary>
    public static BothLanguages? WhatIsWrong(IRecords records, DataFolder folder, CodeKey key) =>
        records.Marks.Find(Mark) is { } known && !IsKnown(known, key) ? Other(folder) : null;

    private static bool IsKnown(string known, CodeKey key) => key.IsThere && key.Mark == known;

    private static string Noted(IRecords records, string mine)
    {
        if (records.Marks.Find(Mark) is { } known)
            return known;
        records.Marks.Set(Mark, mine);
        return mine;
    }

    private static BothLanguages Other(DataFolder folder) => new(
        $"{folder.CodeKey} 不是這個資料庫用的鑰匙，或是還沒有。請從其他機器人的資料夾（或收著的那一份）複製 codes.key 過來：同一個資料庫的機器人要用同一把。"
            + "真的全部遺失了，先在資料庫執行 DELETE FROM marks WHERE name = 'code-key'，發出去的綁定碼和行事曆網址都會失效。",
        $"{folder.CodeKey} is not the key of this database, or is not there. Copy codes.key from the folder of another bot, or from where it is kept: all bots "
            + "of a database use one. If it is lost for good, run DELETE FROM marks WHERE name = 'code-key' first; codes and calendar addresses that "
            + "were given out end with it.");
}
