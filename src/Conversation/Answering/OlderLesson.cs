using System.Text.Json;
using System.Text.Json.Nodes;
using CommunityBot.Accounts;
using CommunityBot.Conversation.Commands.Lessons;
using CommunityBot.Conversation.Commands.Planning;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.Meetings;

namespace CommunityBot.Conversation.Answering;

/// <summary>
/// Reads what the version before kept of a public lesson: what is known of a part beside all the rest (Preparation.Day), and the part
/// it asked about as what it waited for (Preparation, or Preparation.End).
/// </summary>
internal static class OlderLesson
{
    /// <returns>The question as it is asked today.</returns>
    public static OpenQuestion Read(OpenQuestion question)
    {
        if (question.Command != CommandIds.PublicLesson || question.Known is not { } known || known.TryGetProperty(nameof(LessonDraft.Parts), out _))
            return question;
        var slot = question.Slot.Split('.');
        LessonPart? asked = Enum.TryParse(slot[0], out LessonPart named) ? named : null;
        var kept = known.Deserialize<LessonDraft>(Drafts.Kept)! with { Asked = asked };
        var draft = LessonParts.All.Aggregate(kept, (lesson, part) => lesson.With(part, Part(known, $"{part}.")));
        return question with
        {
            Slot = asked is null ? question.Slot : (slot.Length > 1 ? Awaited.End : Awaited.When).ToString(),
            Known = JsonSerializer.SerializeToElement(draft, Drafts.Kept),
        };
    }

    private static MeetingDraft Part(JsonElement known, string prefix) => new JsonObject(known.EnumerateObject()
        .Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(entry => KeyValuePair.Create(entry.Name[prefix.Length..], JsonNode.Parse(entry.Value.GetRawText()))))
        .Deserialize<MeetingDraft>(Drafts.Kept)!;
}
