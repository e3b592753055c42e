using CommunityBot.Messages;
using CommunityBot.Talk;

namespace CommunityBot.Core.Tests.Talk;

public sealed class ListeningTests
{
    private static readonly PhraseReader s_reader = new(new Dictionary<string, Phrase>());

    private static readonly Listener s_listener = new(new TalkBook
    {
        Language = Language.Chinese,
        Before = Phrase("(請|老師好)"),
        After = Phrase("(謝謝|了)"),
        Asking = Phrase("(嗎|可以嗎)"),
        CallingOff = Phrase("先不要"),
        CallingOffApart = Phrase("取消"),
        AskingFirst = Phrase("怎麼"),
        NotFirst = Phrase("不要"),
        Frame = Phrase("[我] [{when}] [要]"),
        Doubtful = new HashSet<string> { "不" },
        Turning = Phrase("啊不對[是]"),
        Wavering = Phrase("(可以嗎|{when}或{when})"),
        Doubting = Phrase("[他] (如果|考慮)"),
        NotInNames = new HashSet<string> { "我", "請", "明天" },
        NotInThings = new HashSet<string> { "不" },
        HardlyKept = new HashSet<string> { "也要" },
        NotFirstInRest = new HashSet<string> { "的", "會扣" },
        SmallTalk = new Dictionary<SmallTalk, Phrase> { [SmallTalk.Thanks] = Phrase("謝謝") },
        Rejoinders = new Dictionary<Rejoinder, Phrase>
        {
            [Rejoinder.Yes] = Phrase("(好|對)"),
            [Rejoinder.Slip] = Phrase("寫錯 了"),
            [Rejoinder.No] = Phrase("[先] 不要 [請]"),
            [Rejoinder.Later] = Phrase("等一下 [{rest}]"),
            [Rejoinder.Beside] = Phrase("隨便"),
        },
        Instead = Phrase("[啊] 不是"),
        Intents =
        [
            new Intent { Command = "check-in", Arguments = "{code}", Sentences = [Phrase("[我] 到了 {code}"), Phrase("{code}")] },
            new Intent { Command = "leave", Arguments = "{when} {rest}", Sentences = [Phrase("我 {when} 請假 {rest}"), Phrase("我 {when} 請假")] },
            new Intent { Command = "days", Arguments = "{days}", Sentences = [Phrase("我 {days} 都請假")] },
            new Intent { Command = "hand-in", Arguments = "{what}", Sentences = [Phrase("交了 {what}")] },
            new Intent { Command = "leave-for", Arguments = "{name} {when}", Sentences = [Phrase("{name} {when} 請假")] },
            new Intent { Command = "go", Arguments = "{name} {community} {day}", Sentences = [Phrase("離開 {name} [{community}] {day}")] },
            new Intent { Command = "joins", Arguments = "{name} {rest}", Sentences = [Phrase("新增 {name} {rest}")] },
            new Intent { Command = "ends", Arguments = "{name} {when} {rest}", Sentences = [Phrase("{name} {when} {rest}")] },
        ],
    });

    [Theory]
    [InlineData("4821", "check-in", "4821")]
    [InlineData("我到了，48 21", "check-in", "4821")]
    [InlineData("到了四八二一", "check-in", "4821")]
    [InlineData("我明天請假", "leave", "明天")]
    [InlineData("我 5/12 下午2點 請假 公差（臨時）", "leave", "5/12 下午2點 公差（臨時）")]
    [InlineData("王小明 12月31日 調校", "ends", "王小明 12月31日 調校")]
    [InlineData("王小明 民國114年12月31日 調校", "ends", "王小明 民國114年12月31日 調校")]
    [InlineData("王小明 十二月二十三日 調校", "ends", "王小明 十二月二十三日 調校")]
    [InlineData("王小明 12/31(四) 調校", "ends", "王小明 12/31(四) 調校")]
    [InlineData("王小明 12/31/2025 調校", "ends", "王小明 12/31/2025 調校")]
    [InlineData("王小明明天請假", "leave-for", "王小明 明天")]
    [InlineData("新增王小明 勤益科大 資管系", "joins", "王小明 勤益科大 資管系")]
    public void A_whole_sentence_has_a_meaning(string words, string command, string arguments)
    {
        var meaning = Meaning(words);

        Assert.Equal((command, arguments), (meaning?.Intent.Command, meaning?.Arguments));
    }

    [Theory]
    [InlineData("離開 我請 5/12", "我請 5/12")]
    [InlineData("離開我請老師5/12", "我請老師 5/12")]
    [InlineData("離開 王小明資安社群 5/12", "王小明 資安社群 5/12")]
    [InlineData("離開 王 小明 月底", "王 小明 月底")]
    [InlineData("離開 我請假 5/12", null)]
    [InlineData("離開 王小明 資安社團 5/12", null)]
    public void Names_that_are_known_are_heard_whatever_words_are_in_them_and_communities_only_so(string words, string? arguments)
    {
        var said = Utterance.Of(words);
        var known = KnownNames.In(words, ["我請", "王小明", "李建志"], ["資安社群"]);

        Assert.Equal(arguments, s_listener.Listen(said, known).Meaning(0, said.Tokens.Count)?.Arguments);
        Assert.DoesNotContain("李建志", known.People);
    }

    [Theory]
    [InlineData("等一下", true, true)]
    [InlineData("他考慮中", true, true)]
    [InlineData("調校，他考慮中", false, true)]
    [InlineData("調校嗎", false, true)]
    [InlineData("調校", false, false)]
    public void What_stands_for_a_reason_or_a_name_may_be_talk(string words, bool isTalk, bool hasTalk)
    {
        var listening = s_listener.Listen(Utterance.Of(words));

        Assert.Equal((isTalk, hasTalk), (listening.IsTalk(), listening.HasTalk()));
    }

    [Theory]
    [InlineData("我到了 48215")]
    [InlineData("我到了 4,821")]
    [InlineData("他說我到了 4821")]
    [InlineData("我請明天請假")]
    [InlineData("")]
    public void Anything_beside_it_leaves_it_without(string words) => Assert.Null(Meaning(words));

    [Theory]
    [InlineData("我到了 4821 謝謝了", 4, false, false)]
    [InlineData("我到了 4821 可以嗎", 4, true, false)]
    [InlineData("我到了 4821？", 4, true, false)]
    [InlineData("我到了 4821 先不要", 4, false, true)]
    public void How_it_ends_is_told_apart(string words, int to, bool asks, bool callsOff) =>
        Assert.Equal(new Ending(to, asks, callsOff), s_listener.Listen(Utterance.Of(words)).Ending(0));

    [Theory]
    [InlineData("我明天請假 啊不對是 5/13 公差", 5, 9, SecondThoughtKind.PutsRight)]
    [InlineData("我明天請假可以嗎 公差", 5, 8, SecondThoughtKind.Wavers)]
    [InlineData("我請假 5/12或明天 公差", 3, 9, SecondThoughtKind.Chooses)]
    public void A_second_thought_is_found_wherever_it_stands(string words, int first, int to, SecondThoughtKind kind) =>
        Assert.Equal(new SecondThought(first, to, kind), s_listener.Listen(Utterance.Of(words)).SecondThought(0));

    [Fact]
    public void Most_of_what_is_said_has_none() => Assert.Null(s_listener.Listen(Utterance.Of("我明天請假 不舒服")).SecondThought(0));

    [Theory]
    [InlineData("我5/12、5/19都請假", "days", "5/12、5/19")]
    [InlineData("我5月12號跟19號都請假", "days", "5月12號跟19號")]
    [InlineData("交了成果報告", "hand-in", "成果報告")]
    public void Days_and_things_fill_gaps(string words, string command, string arguments) =>
        Assert.Equal((command, arguments), (Meaning(words)?.Intent.Command, Meaning(words)?.Arguments));

    [Fact]
    public void No_thing_is_named_by_what_denies_it() => Assert.Null(Meaning("交了不要送"));

    [Fact]
    public void Ten_times_the_words_cost_no_more_than_twelve_times_the_work()
    {
        string[] worst = ["我", "一二三四五", "謝謝", "4", "一", "王", "明天", "（", "請假", "a "];
        foreach (var one in worst)
            Assert.InRange(Work(one, 5_000), 0, (12 * Work(one, 500)) + 100_000);
    }

    [Fact]
    public void However_many_polite_forms_and_particles_there_are_only_some_are_taken_off()
    {
        var said = Utterance.Of(string.Concat(Enumerable.Repeat("請", 24)) + string.Concat(Enumerable.Repeat("嗎", 24)));
        var listening = s_listener.Listen(said);
        Assert.InRange(listening.Beginnings().Count(), 2, 9);
        Assert.InRange(listening.Endings(0).Count, 2, 9);
    }

    /// <summary>In bytes taken: each step of the one pass takes some.</summary>
    private static long Work(string words, int length)
    {
        var text = string.Concat(Enumerable.Repeat(words, length))[..length];
        Listen(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Listen(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;

        static void Listen(string text)
        {
            var said = Utterance.Of(text);
            var listening = s_listener.Listen(said);
            _ = (listening.SmallTalk(), listening.Beginnings().Count(), listening.Ending(0), listening.Meaning(0, said.Tokens.Count));
            _ = listening.First(Slot.Code, 0, said.Tokens.Count);
        }
    }

    private static Meaning? Meaning(string words)
    {
        var said = Utterance.Of(words);
        return s_listener.Listen(said).Meaning(0, said.Tokens.Count);
    }

    private static Phrase Phrase(string text) => s_reader.Read(text).Phrase!;
}
