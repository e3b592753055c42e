using CommunityBot.Conversation;
using CommunityBot.Programmes;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Bot.Rulebooks;

/// <summary>Reads the kinds of activity. What people may type for one must mean that one only.</summary>
internal static class RulebookActivities
{
    private static readonly Said s_id = new("沒用過的代號，只用小寫英文字母、數字和連字號，例如 lecture", "an id that is not taken, of small letters, digits and hyphens, such as lecture");

    public static IReadOnlyList<ActivityKind> Read(IReadOnlyList<RulebookSection> sections, Action<YamlNode, string, Said> note)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var kinds = new List<ActivityKind>();
        foreach (var section in sections)
        {
            // The rule for the ids of programmes is the rule for these.
            var id = section.Text("id", s_id);
            if (id.Length > 0 && (!ProgrammeId.IsValid(id) || kinds.Exists(kind => kind.Id == id)))
                note(section.Place, id, s_id);
            var name = RulebookFile.Name(section);
            var words = section.Words("words");
            foreach (var (word, place) in words.Append((name.Chinese, section.Place)).Append((name.English ?? "", section.Place)))
            {
                if (word.Length > 0 && !taken.TryAdd(Typing.Fold(word), id) && taken[Typing.Fold(word)] != id)
                    note(place, word, new Said($"別的詞，這個已經是「{taken[Typing.Fold(word)]}」的", $"another word: this one already means '{taken[Typing.Fold(word)]}'"));
            }

            kinds.Add(new ActivityKind
            {
                Id = id,
                Name = name,
                Words = [.. words.Select(word => Typing.Fold(word.Word))],
                Cite = RulebookFile.Cite(section),
            });
        }

        return kinds;
    }
}
