using CommunityBot.Stores.LiteDb.Disk;
using LiteDB.Engine;

namespace CommunityBot.Stores.LiteDb;

/// <summary>
/// Brings a database to the newest schema: numbered steps, each once, in the order of their numbers. LiteDB keeps the number of the last
/// (<c>USER_VERSION</c>). A step may be run again, as a power cut may come between it and its number; those that have been released are never edited.
/// </summary>
internal static class LiteDbSchema
{
    private static readonly IReadOnlyList<Action<LiteEngine>> s_steps = [Found, LiteDbNameKeys.SetAgain, AddAttachments, AddCasesAndCredits];

    /// <summary>The number of the newest schema this program knows.</summary>
    public static int Newest => s_steps.Count;

    public static int VersionOf(LiteEngine engine) => engine.Pragma(Pragmas.USER_VERSION).AsInt32;

    public static void Upgrade(LiteDbDisk disk)
    {
        for (var version = VersionOf(disk.Engine); version < Newest; version++)
        {
            s_steps[version](disk.Engine);
            disk.Engine.Pragma(Pragmas.USER_VERSION, version + 1);
            disk.Settle();
        }
    }

    /// <summary>No index is unique: LiteDB counts nothing as a value, and a refusal would end the transaction.</summary>
    private static void Found(LiteEngine engine)
    {
        foreach (var (collection, fields) in (ReadOnlySpan<(string, string[])>)
        [
            ("communities", ["called", "look_at"]),
            ("people", ["name_key", "email_key", "number_key"]),
            ("former_names", ["person_id"]),
            ("memberships", ["of", "community_id", "person_id"]),
            ("officers", ["person_id"]),
            ("heads", ["person_id"]),
            ("accounts", ["person_id"]),
            ("binding_codes", ["person_id", "made_by"]),
            ("private_links", ["person_id"]),
            ("calendar_addresses", ["person_id"]),
            ("calendar_stamps", ["person_id"]),
            ("meetings", ["in_time", "changed", "to_open", "open_until"]),
            ("meeting_records", ["meeting_id"]),
            ("lessons", ["community_id"]),
            ("attendance", ["of", "person_id"]),
            ("application_steps", ["community_id"]),
            ("point_ledger", ["in_community", "of_person", "standing", "person_id"]),
            ("budget_ledger", ["in_community", "settles"]),
            ("tallies", ["community_id"]),
            ("bulletins", ["community_id"]),
            ("outbox", ["id", "kept"]),
            ("transcript", ["of_user", "said_once", "person_id"]),
            ("nudges", ["waits_for", "waits_until", "waits_till", "settled_at", "person_id"]),
            ("hushed", ["person_id"]),
            ("deeds", ["person_id", "to_ask"]),
            ("postage", ["when"]),
        ])
        {
            foreach (var field in fields)
                engine.EnsureIndex(collection, field, $"$.{field}", unique: false);
        }
    }

    private static void AddAttachments(LiteEngine engine)
    {
        foreach (var field in (ReadOnlySpan<string>)["awaited", "meeting_id", "expense_id", "by_id", "taken_back_by"])
            engine.EnsureIndex(LiteDbAttachments.Attachments, field, $"$.{field}", unique: false);
    }

    private static void AddCasesAndCredits(LiteEngine engine)
    {
        engine.EnsureIndex(LiteDbCases.Cases, "community_id", "$.community_id", unique: false);
        engine.EnsureIndex(LiteDbCredits.Credits, "in_family", "$.in_family", unique: false);
        engine.EnsureIndex(LiteDbCredits.Departments, "family", "$.family", unique: false);
    }
}
