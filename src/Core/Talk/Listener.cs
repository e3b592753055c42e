namespace CommunityBot.Talk;

/// <summary>Knows the sentences of one language, ready to be listened with.</summary>
public sealed class Listener(TalkBook book)
{
    private readonly IReadOnlyList<SmallTalk> _kinds = [.. book.SmallTalk.Keys];

    private readonly IReadOnlyList<Rejoinder> _rejoinders = [.. book.Rejoinders.Keys];

    private readonly IReadOnlyList<Intent> _intents = [.. book.Intents.SelectMany(intent => intent.Sentences.Select(_ => intent))];

    public TalkBook Book => book;

    internal Automaton Before { get; } = new([book.Before]);

    internal Automaton After { get; } = new([book.After]);

    internal Automaton Asking { get; } = new([book.Asking]);

    internal Automaton CallingOff { get; } = new([book.CallingOff]);

    internal Automaton CallingOffApart { get; } = new([book.CallingOffApart]);

    internal Automaton AskingFirst { get; } = new([book.AskingFirst]);

    internal Automaton NotFirst { get; } = new([book.NotFirst]);

    internal Automaton Frame { get; } = new([book.Frame]);

    internal Automaton Turning { get; } = new([book.Turning, book.Wavering]);

    internal Automaton Doubting { get; } = new([book.Doubting]);

    internal Automaton SmallTalk { get; } = new(book.SmallTalk.Values);

    internal Automaton Rejoinders { get; } = new(book.Rejoinders.Values);

    internal Automaton Instead { get; } = new([book.Instead]);

    internal Automaton Sentences { get; } = new(book.Intents.SelectMany(intent => intent.Sentences));

    /// <param name="said">What was said.</param>
    /// <param name="known">Names that are known to stand in it.</param>
    public Listening Listen(Utterance said, KnownNames? known = null) => new(this, said, known ?? KnownNames.None);

    internal SmallTalk KindOf(Automaton.Fit fit) => _kinds[fit.Index];

    internal Rejoinder RejoinderOf(Automaton.Fit fit) => _rejoinders[fit.Index];

    internal Intent IntentOf(Automaton.Fit fit) => _intents[fit.Index];
}
