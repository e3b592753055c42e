using LiteDB;

namespace CommunityBot.Stores.LiteDb;

/// <summary>What documents have beside the columns of their table, where they come with these alone.</summary>
internal static class Tables
{
    /// <summary>The keys that they are found by.</summary>
    private static readonly Dictionary<string, Func<BsonDocument, BsonDocument>> s_keyed = new()
    {
        [LiteDbCommunities.Communities] = LiteDbCommunities.Keyed,
        [LiteDbPeople.People] = LiteDbPeople.Keyed,
        [LiteDbMemberships.Memberships] = LiteDbMemberships.Keyed,
        [LiteDbMeetings.Meetings] = LiteDbMeetings.Keyed,
        [LiteDbAttendance.Attendance] = LiteDbAttendance.Keyed,
        [LiteDbPointLedger.Ledger] = LiteDbPointLedger.Keyed,
        [LiteDbBudgetLedger.Ledger] = LiteDbBudgetLedger.Keyed,
        [LiteDbNudges.Nudges] = LiteDbNudges.Keyed,
        [LiteDbAllowances.Postage] = LiteDbAllowances.Keyed,
        [LiteDbOutbox.Outbox] = LiteDbOutbox.Keyed,
        [LiteDbTranscript.Transcript] = LiteDbTranscript.Keyed,
        [LiteDbDeeds.Deeds] = LiteDbDeeds.Keyed,
        [LiteDbAttachments.Attachments] = LiteDbAttachments.Keyed,
        [LiteDbCredits.Credits] = LiteDbCredits.Keyed,
    };

    /// <summary>The sums that are kept beside.</summary>
    private static readonly Dictionary<string, Action<LiteDbSession, BsonDocument>> s_sums = new()
    {
        [LiteDbPointLedger.Ledger] = LiteDbPointLedger.AddUp,
        [LiteDbBudgetLedger.Ledger] = LiteDbBudgetLedger.AddUp,
        [LiteDbTallies.Tallies] = LiteDbTallies.AddUp,
    };

    public static void Add(LiteDbSession db, string table, IReadOnlyList<BsonDocument> documents)
    {
        db.Add(table, s_keyed.TryGetValue(table, out var keyed) ? [.. documents.Select(keyed)] : documents);
        foreach (var document in documents)
        {
            if (document.NumberOrNull("corrects") is { } corrected)
                db.Correct(table, corrected, document.Id());
            if (s_sums.TryGetValue(table, out var addUp))
                addUp(db, document);
        }
    }
}
