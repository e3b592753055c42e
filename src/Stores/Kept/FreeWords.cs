namespace CommunityBot.Stores.Kept;

/// <summary>Where anybody's words are kept, in which somebody may be named.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="AreJson">Whether the words stand within JSON.</param>
/// <param name="Chained">Whether a line of such words is tied to others with them.</param>
public sealed record FreeWords(string Table, string Column, bool AreJson = false, bool Chained = false)
{
    public static readonly IReadOnlyList<FreeWords> All =
    [
        new("memberships", "why"),
        new("attendance", "guest", Chained: true),
        new("attendance", "reason", Chained: true),
        new("meetings", "topic"),
        new("meetings", "place"),
        new("former_meetings", "place"),
        new("lessons", "teacher"),
        new("lessons", "topic"),
        new("meeting_records", "text"),
        new("point_ledger", "why", Chained: true),
        new("budget_ledger", "payee", Chained: true),
        new("budget_ledger", "what", Chained: true),
        new("budget_ledger", "why", Chained: true),
        new("tallies", "note"),
        new("case_entries", "firm"),
        new("case_entries", "why"),
        new("credit_entries", "with_whom"),
        new("credit_entries", "why"),
        new("application_steps", "note"),
        new("bulletins", "text"),
        new("deeds", "what", AreJson: true),
        new("accounts", "question", AreJson: true),
        new("outbox", "body", AreJson: true),
        new("outbox", "why"),
        new("transcript", "said"),
        new("transcript", "reply", AreJson: true),
        new("live_cards", "shown"),
        new("job_runs", "result"),
        new("job_runs", "failure"),
    ];

    /// <summary>What is kept there with its words changed; the same text where none of them is.</summary>
    public string Change(string kept, Func<string, string> change) => AreJson ? JsonWords.Change(kept, change) : change(kept);

    /// <summary>Whether any words of what is kept there are such.</summary>
    public bool Have(string kept, Func<string, bool> such)
    {
        var found = false;
        Change(kept, words =>
        {
            found = found || such(words);
            return words;
        });
        return found;
    }
}
