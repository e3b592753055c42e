using CommunityBot.Files.Formats;
using CommunityBot.Messages;
using CommunityBot.Talk;
using YamlDotNet.RepresentationModel;

namespace CommunityBot.Files.Talk;

/// <summary>Reads how people say things in one language (<c>seeds/talk</c>).</summary>
public static class TalkFile
{
    private static readonly Dictionary<string, Language> s_languages = new() { ["chinese"] = Language.Chinese, ["english"] = Language.English };

    private static readonly Dictionary<string, SmallTalk> s_smallTalk =
        Enum.GetValues<SmallTalk>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    private static readonly Dictionary<string, Rejoinder> s_rejoinders =
        Enum.GetValues<Rejoinder>().ToDictionary(kind => kind.ToString().ToLowerInvariant());

    private static readonly BothLanguages s_phrase = new("一句話的寫法，例如 [我] {when} 請假", "a sentence, such as '[I] take leave {when}'");

    private static readonly BothLanguages s_command =
        new("指令代號和要接在後面的內容，例如 leave {when}", "a command's id and what follows it, such as 'leave {when}'");

    /// <param name="file">Its path.</param>
    /// <param name="commands">The ids of the commands that there are.</param>
    /// <returns>The book, or null with all that is wrong.</returns>
    public static (TalkBook? Book, IReadOnlyList<FileProblem> Problems) Read(string file, IReadOnlyCollection<string> commands) =>
        YamlFile.Text(file, yaml => Read(file, yaml, commands), problem => ((TalkBook?)null, (IReadOnlyList<FileProblem>)[problem]));

    /// <param name="file">Named in what is wrong.</param>
    /// <param name="yaml">What stands in it.</param>
    /// <param name="commands">The ids of the commands that there are.</param>
    public static (TalkBook? Book, IReadOnlyList<FileProblem> Problems) Read(string file, string yaml, IReadOnlyCollection<string> commands) =>
        YamlFile.Entries(file, yaml, "language", (entries, note) => Book(entries, note, commands));

    private static TalkBook Book(YamlMappingNode entries, Action<YamlNode, string, BothLanguages> note, IReadOnlyCollection<string> commands)
    {
        var page = new YamlSection(
            entries, note, "language", "words", "before", "after", "asking", "calling off", "calling off apart", "asking first", "not first", "frame",
            "doubtful", "turning", "wavering", "doubting", "not in names", "not in things", "not first in rest", "hardly kept", "small talk", "answers",
            "instead", "intents");
        var words = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        var reader = new PhraseReader(words);
        if (entries.Children.TryGetValue("words", out var named) && named is YamlMappingNode list)
        {
            var section = page.Section("words", [.. list.Children.Keys.Select(key => key.ToString())]);
            foreach (var name in list.Children.Keys.Select(key => key.ToString()))
                words[name] = Phrase(section, name, reader);
        }

        var smallTalk = page.Section("small talk", [.. s_smallTalk.Keys]);
        var rejoinders = page.Section("answers", [.. s_rejoinders.Keys]);
        return new TalkBook
        {
            Language = page.OneOf("language", s_languages),
            Before = Phrase(page, "before", reader),
            After = Phrase(page, "after", reader),
            Asking = Phrase(page, "asking", reader),
            CallingOff = Phrase(page, "calling off", reader),
            CallingOffApart = Phrase(page, "calling off apart", reader),
            AskingFirst = Phrase(page, "asking first", reader),
            NotFirst = Phrase(page, "not first", reader),
            Frame = Phrase(page, "frame", reader),
            Doubtful = Words(page, "doubtful"),
            Turning = Phrase(page, "turning", reader),
            Wavering = Phrase(page, "wavering", reader),
            Doubting = Phrase(page, "doubting", reader),
            NotInNames = Joined(page, "not in names"),
            NotInThings = Joined(page, "not in things"),
            NotFirstInRest = Joined(page, "not first in rest"),
            HardlyKept = Joined(page, "hardly kept"),
            SmallTalk = s_smallTalk.ToDictionary(kind => kind.Value, kind => Phrase(smallTalk, kind.Key, reader)),
            Rejoinders = s_rejoinders.ToDictionary(kind => kind.Value, kind => Phrase(rejoinders, kind.Key, reader)),
            Instead = Phrase(page, "instead", reader),
            Intents = [.. page.List("intents", "means", "offers", "says").Select(section => Intent(section, reader, commands))],
        };
    }

    private static Intent Intent(YamlSection section, PhraseReader reader, IReadOnlyCollection<string> commands)
    {
        var offered = section.TextIfAny("offers", s_command);
        var means = offered ?? section.Text("means", s_command);
        var command = means.Split(' ')[0];
        if (means.Length > 0 && !commands.Contains(command))
        {
            section.Note(offered is null ? "means" : "offers", command, new BothLanguages(
                $"這些指令代號之一：{string.Join('、', commands)}", $"one of {string.Join(", ", commands)}"));
        }

        return new Intent
        {
            Command = command,
            Arguments = means[command.Length..].Trim(),
            IsOffered = offered is not null,
            Sentences = [.. section.Words("says").Select(sentence => Read(section, sentence.Place, sentence.Word, reader))],
        };
    }

    private static Phrase Phrase(YamlSection section, string key, PhraseReader reader) =>
        Read(section, section.PlaceOf(key), section.Text(key, s_phrase), reader);

    private static Phrase Read(YamlSection section, YamlNode place, string text, PhraseReader reader)
    {
        var (phrase, fault) = reader.Read(text);
        if (fault is not null)
            section.Note(place, text, new BothLanguages($"{s_phrase.Chinese}（這裡少了 {fault.Expected}）", $"{s_phrase.English} ({fault.Expected} is missing)"));
        return phrase ?? CommunityBot.Talk.Phrase.Nothing;
    }

    /// <summary>Each as one, of however many tokens it is.</summary>
    private static HashSet<string> Joined(YamlSection section, string key) =>
        [.. section.Text(key, s_phrase).Split('|').Select(word => string.Concat(Utterance.Of(word).Tokens.Select(token => token.Text)))];

    private static HashSet<string> Words(YamlSection section, string key) =>
        [.. section.Text(key, s_phrase).Split('|').SelectMany(word => Utterance.Of(word).Tokens).Select(token => token.Text)];
}
