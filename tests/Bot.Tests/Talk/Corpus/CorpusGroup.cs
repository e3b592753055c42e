namespace CommunityBot.Bot.Tests.Talk.Corpus;

/// <summary>Sentences after which the records are the same, as a corpus file has them; the keys are the names in small letters.</summary>
internal sealed class CorpusGroup
{
    /// <summary>Why it is so, where it is not plain.</summary>
    public string Why { get; init; } = "";

    public string Who { get; init; } = "";

    public List<string> Says { get; init; } = [];

    /// <summary>
    /// What the records hold more than before, in the words of <see cref="Holdings"/>; nothing when nothing may change. A | stands for
    /// the free words, and what ends with … may go on in any way.
    /// </summary>
    public List<string> Then { get; init; } = [];

    /// <summary>What was said before, by the same, or by another: 林召集：開始簽到.</summary>
    public List<string> After { get; init; } = [];

    /// <summary>When, if not on <see cref="CorpusScene.Usual"/>: 2025-05-27 09:00.</summary>
    public string At { get; init; } = "";

    /// <summary>Whether it is said in a group.</summary>
    public bool Group { get; init; }

    /// <summary>Whether the free words may end as they like: a title, or minutes, may well be a question.</summary>
    public bool EndsFreely { get; init; }

    /// <summary>Whether what was said before has the bot wait for free words: then only a clear command is none of them.</summary>
    public bool WaitsForWords { get; init; }

    /// <summary>What has to stand in the answer or on a button.</summary>
    public List<string> Answers { get; init; } = [];

    /// <summary>What may not stand there.</summary>
    public List<string> Never { get; init; } = [];
}
