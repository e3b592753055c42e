using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>What came of words that were said.</summary>
/// <param name="Words">As they were said.</param>
/// <param name="More">What the records hold more than before.</param>
/// <param name="Reply">Null is silence.</param>
internal sealed record Heard(string Words, IReadOnlyList<string> More, Reply? Reply)
{
    /// <summary>The answer with its buttons, and what these say.</summary>
    public string Answered => Reply is null ? "" : Told(Reply);

    /// <summary>Whether the records hold that much more, in any order. What ends with … may go on in any way.</summary>
    public bool Is(IReadOnlyList<string> then) =>
        More.Count == then.Count && then.Order(StringComparer.Ordinal).Zip(More).All(pair => Fits(pair.First, pair.Second));

    public bool Is(Sentence sentence) => Is(sentence.Then) && sentence.Group.Answers.All(Says) && !sentence.Group.Never.Exists(Says);

    /// <summary>What differs, for whoever reads a failure.</summary>
    public string Against(IReadOnlyList<string> then) => string.Join('\n', [
        $"  「{Words}」",
        $"  should: {Listed(then)}",
        $"  is:     {Listed(More)}",
        $"  answer: {(Reply is null ? "(silence)" : Answered.Replace("\n", "\n          ", StringComparison.Ordinal))}",
    ]);

    public string Against(Sentence sentence) => string.Join('\n', [
        Against(sentence.Then),
        .. sentence.Group.Answers.Where(text => !Says(text)).Select(text => $"  without {text}"),
        .. sentence.Group.Never.Where(Says).Select(text => $"  with {text}"),
        sentence.Group.Why.Length > 0 ? $"  because {sentence.Group.Why}" : "",
    ]);

    private bool Says(string text) => Answered.Contains(text, StringComparison.Ordinal);

    private static bool Fits(string then, string told) => then.EndsWith('…') ? told.StartsWith(then[..^1], StringComparison.Ordinal) : then == told;

    private static string Listed(IReadOnlyList<string> told) => told.Count == 0 ? "(nothing)" : string.Join("；", told);

    private static string Told(Reply reply) => string.Join('\n', [
        reply.Text,
        .. reply.AllChoices.Concat(reply.Card?.Buttons ?? []).Select(choice => choice switch
        {
            Choice.Press press => $"[{press.Label}: {AnswerTag.Split(press.Words).Words}]",
            Choice.Fill fill => $"[{fill.Label}: {fill.Words}…]",
            _ => $"[{choice.Label}]",
        }),
    ]);
}
