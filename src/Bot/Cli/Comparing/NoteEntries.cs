using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What an officer should know of the rules.</summary>
internal static class NoteEntries
{
    private static readonly BothLanguages s_part = new("說明", "Notes");

    public static IEnumerable<Entry> Of(Rulebook rulebook) => rulebook.Notes.Select(note => new Entry
    {
        Part = s_part,
        Key = note.Cite.ToString(),
        Name = Words.Of(note.Cite) ?? s_part,
        Lines = [new(Labels.Text, Words.Of(note.Text))],
    });
}
