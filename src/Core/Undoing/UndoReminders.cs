using CommunityBot.Deeds;
using CommunityBot.Nudges;
using CommunityBot.Records;

namespace CommunityBot.Undoing;

/// <summary>提醒: settings are as before, and so is what one does not want to hear of.</summary>
internal static class UndoReminders
{
    public static UndoOutcome Run(IRecords records, Deed.RemindersSet deed, UndoNote note)
    {
        if (records.Nudges.SettingsOf(note.By) != deed.After)
            return new UndoOutcome.BuiltOn(Later.SettingsChanged);
        records.Want(note.By, deed.Before);
        return new UndoOutcome.Done();
    }

    public static UndoOutcome Run(IRecords records, DeedEntry entry, Deed.Hushed deed, UndoNote note)
    {
        var since = records.Deeds.Of(note.By, entry.At).Where(other => other.Id.Value > entry.Id.Value && other.TakenBackAt is null);
        if (since.FirstOrDefault(other => other.What is Deed.Hushed) is { } later)
            return new UndoOutcome.BuiltOn(Later.SettingsChanged, later.Person, later.At);
        foreach (var before in deed.Before)
        {
            var matter = Matter.Read(before.Matter);
            if (before.Hushed)
                records.Hush(new Hush(note.By, matter, before.Until), note.At);
            else
                records.Unhush(note.By, matter);
        }

        return new UndoOutcome.Done();
    }
}
