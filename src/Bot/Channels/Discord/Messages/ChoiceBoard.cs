using CommunityBot.Conversation.Texts;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Channels.Discord.Messages;

/// <summary>
/// The choices under one message: rows of buttons, or menus where there are many, with what has to stand in the message so that
/// each of them works.
/// </summary>
internal sealed class ChoiceBoard
{
    /// <summary>The answers to a question are looked through more easily in a menu when there are more.</summary>
    private const int MostAnswersAsButtons = DiscordLimits.ButtonsInRow;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<DiscordField> _beside = [];

    /// <param name="choices">As many as <see cref="Groups"/> puts together.</param>
    /// <param name="question">Whether they are the answers to a question.</param>
    /// <param name="texts">The reader's language.</param>
    public ChoiceBoard(IReadOnlyList<DiscordChoice> choices, bool question, Catalogue texts)
    {
        var said = choices.OfType<DiscordChoice.Words>().ToList();
        var inMenus = choices.Count > DiscordLimits.Rows * DiscordLimits.ButtonsInRow || (question && said.Count > MostAnswersAsButtons);
        var menus = inMenus ? said.Chunk(DiscordLimits.MenuOptions).Select((options, nth) => DiscordComponents.Row([Menu(options, nth, texts)])) : [];
        var buttons = choices.Where(choice => !inMenus || choice is not DiscordChoice.Words).Select(choice => Button(choice, texts));
        Rows = [.. menus, .. buttons.Chunk(DiscordLimits.ButtonsInRow).Select(row => DiscordComponents.Row(row))];
    }

    public IReadOnlyList<DiscordComponent> Rows { get; }

    /// <summary>Holds the words that are too long for an id, each with its label; to be the last embed. Null where there are none.</summary>
    public DiscordEmbed? Beside => _beside.Count == 0 ? null : new DiscordEmbed { Fields = _beside };

    /// <summary>The choices by message: each group has room in one.</summary>
    public static IEnumerable<IReadOnlyList<DiscordChoice>> Groups(IReadOnlyList<DiscordChoice> choices)
    {
        var group = new List<DiscordChoice>();
        foreach (var choice in choices)
        {
            if (!HasRoomFor(group, choice))
            {
                yield return group;
                group = [];
            }

            group.Add(choice);
        }

        if (group.Count > 0)
            yield return group;
    }

    /// <summary>Two menus and three rows of other buttons, and words beside them in one embed.</summary>
    private static bool HasRoomFor(List<DiscordChoice> group, DiscordChoice choice)
    {
        var all = group.Append(choice).ToList();
        var words = all.OfType<DiscordChoice.Words>().ToList();
        var beside = words.Where(one => one.MayBeLong).ToList();
        return words.Count <= 2 * DiscordLimits.MenuOptions
            && all.Count - words.Count <= (DiscordLimits.Rows - 2) * DiscordLimits.ButtonsInRow
            && beside.Count <= DiscordLimits.EmbedFields
            && (beside.Count <= 1 || beside.Sum(one => one.Room) <= DiscordLimits.EmbedText);
    }

    private DiscordComponent Button(DiscordChoice choice, Catalogue texts) => choice switch
    {
        DiscordChoice.Link link => DiscordComponents.LinkTo(link.To),
        DiscordChoice.Form form => DiscordComponents.Button(texts.AnswerLabel, Take(ChoiceId.ForAnswer(form.LongText)), first: form.IsOnlyOne),
        DiscordChoice.Words words => DiscordComponents.Button(words.Label, IdOf(words.Choice)),
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, "A new case needs a rule here."),
    };

    private DiscordComponent Menu(IReadOnlyList<DiscordChoice.Words> options, int nth, Catalogue texts) => DiscordComponents.Menu(
        $"menu:{nth}",
        texts.ChooseOne,
        [.. options.Select(one => new DiscordOption(DiscordComponents.Label(one.Label, DiscordLimits.OptionLabel), IdOf(one.Choice)))]);

    private string IdOf(Choice choice)
    {
        if (ChoiceId.Of(choice, _taken) is { } id)
            return Take(id);
        var field = new DiscordField(
            Pieces.Split(Markdown.Escape(DiscordComponents.Label(choice.Label, DiscordLimits.ButtonLabel)), DiscordLimits.FieldName).Fits,
            Markdown.Escape(ChoiceId.WordsOf(choice)));
        _beside.Add(field);
        return Take(ChoiceId.At(choice, _beside.Count - 1));
    }

    private string Take(string id)
    {
        _taken.Add(id);
        return id;
    }
}
