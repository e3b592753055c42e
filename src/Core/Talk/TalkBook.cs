using CommunityBot.Messages;

namespace CommunityBot.Talk;

/// <summary>How people say things in one language.</summary>
public sealed record TalkBook
{
    public required Language Language { get; init; }

    /// <summary>May stand before anything and changes nothing: 請幫我, 老師好.</summary>
    public required Phrase Before { get; init; }

    /// <summary>May end anything and changes nothing: 謝謝, 喔.</summary>
    public required Phrase After { get; init; }

    /// <summary>Ends a sentence and makes a question of it: 嗎, 可以嗎.</summary>
    public required Phrase Asking { get; init; }

    /// <summary>Ends a sentence and takes it back: 先不要.</summary>
    public required Phrase CallingOff { get; init; }

    /// <summary>The same where a blank or a mark sets it off: 改期 #14 12/10 取消, but not 航班取消.</summary>
    public required Phrase CallingOffApart { get; init; }

    /// <summary>Begins a question: 怎麼, 誰.</summary>
    public required Phrase AskingFirst { get; init; }

    /// <summary>Begins what is not to be done: 不要.</summary>
    public required Phrase NotFirst { get; init; }

    /// <summary>What may stand before a command's word within a sentence, such as 我 {when} 要.</summary>
    public required Phrase Frame { get; init; }

    /// <summary>What makes talk of words that stand right behind a command's word: 請假單怎麼填.</summary>
    public required IReadOnlySet<string> Doubtful { get; init; }

    /// <summary>What puts right what stands before it, wherever it stands: 12/3 請假，啊不對是 12/17.</summary>
    public required Phrase Turning { get; init; }

    /// <summary>What makes a doubt of the whole, wherever it stands: 可以嗎, 5/12或5/13.</summary>
    public required Phrase Wavering { get; init; }

    /// <summary>Begins talk about a deed where its reason, a name or a place would stand: 如果他願意, 待確認.</summary>
    public required Phrase Doubting { get; init; }

    /// <summary>What no name has in it, such as 我 and 的, in one token or two: 明天, for there are people called 小明.</summary>
    public required IReadOnlySet<string> NotInNames { get; init; }

    /// <summary>What is in none of the few words that name a thing: 還沒好先不要 is no paper to hand in.</summary>
    public required IReadOnlySet<string> NotInThings { get; init; }

    /// <summary>What no free words begin with, in one token, two or three, where no blank sets them off: 12/17請假的規定.</summary>
    public required IReadOnlySet<string> NotFirstInRest { get; init; }

    /// <summary>What is shown once more before it is kept, where an answer in free words has it in it, in up to four tokens: 還不確定, 也要.</summary>
    public required IReadOnlySet<string> HardlyKept { get; init; }

    public required IReadOnlyDictionary<SmallTalk, Phrase> SmallTalk { get; init; }

    public required IReadOnlyDictionary<Rejoinder, Phrase> Rejoinders { get; init; }

    /// <summary>Begins what puts right an answer that was given before: 不是，我是說.</summary>
    public required Phrase Instead { get; init; }

    public required IReadOnlyList<Intent> Intents { get; init; }
}
