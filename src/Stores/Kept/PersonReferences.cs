namespace CommunityBot.Stores.Kept;

/// <summary>Where the records refer to a person.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column of it.</param>
/// <param name="Used">Whether only of what was used, or only of what was not.</param>
public sealed record PersonReference(string Table, string Column, bool? Used = null);

public static class PersonReferences
{
    /// <summary>When it was used, where it is told apart.</summary>
    public const string UsedAt = "used_at";

    /// <summary>
    /// What is of nobody once the person is gone, as nothing came of it: a code that was not used, a nudge
    /// that was not told, what they were called before.
    /// </summary>
    public static readonly IReadOnlyList<PersonReference> Idle =
        [new("binding_codes", "person_id", Used: false), new("former_names", "person_id"), new("nudges", "person_id")];

    /// <summary>What says that there was such a person: they did it, it was done for them, or it was noted of them.</summary>
    public static readonly IReadOnlyList<PersonReference> Lasting =
    [
        new("accounts", "person_id"), new("application_steps", "by_id"), new("attachments", "by_id"), new("attachments", "taken_back_by"),
        new("attendance", "person_id"), new("attendance", "recorded_by"),
        new("binding_codes", "made_by"), new("binding_codes", "person_id", Used: true), new("budget_ledger", "by_id"), new("budget_ledger", "payee_id"),
        new("bulletins", "by_id"), new("calendar_addresses", "person_id"), new("calendar_stamps", "person_id"), new("case_entries", "by_id"),
        new("case_entries", "person_id"), new("credit_entries", "by_id"), new("credit_entries", "person_id"), new("deeds", "person_id"),
        new("headcounts", "by_id"), new("heads", "person_id"), new("hushed", "person_id"), new("lessons", "teacher_id"), new("meeting_records", "by_id"),
        new("memberships", "person_id"), new("nudge_settings", "person_id"), new("officers", "person_id"), new("point_ledger", "by_id"),
        new("point_ledger", "person_id"), new("private_links", "person_id"), new("tallies", "by_id"),
        new("tallies", "member_id"), new("transcript", "person_id"),
    ];
}
