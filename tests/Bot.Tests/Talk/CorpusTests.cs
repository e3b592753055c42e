using CommunityBot.Bot.Tests.Talk.Corpus;
using CommunityBot.Messages;

namespace CommunityBot.Bot.Tests.Talk;

/// <summary>Whatever people type, nothing wrong is written down: the sentences in Corpus, each with what the records hold of it afterwards.</summary>
public sealed class CorpusTests(CorpusScenes scenes) : IClassFixture<CorpusScenes>
{
    /// <summary>A sentence is bent in one of so many ways, another in the next; bench/Endurance bends each in all.</summary>
    private const int OneOf = 4;

    public static TheoryData<string> All => Those(_ => true);

    public static TheoryData<string> Gaps => [.. CorpusFiles.Gaps];

    public static TheoryData<string> Changing => Those(sentence => sentence.ChangesSomething);

    public static TheoryData<string> WithFreeWords => Those(sentence => sentence.ChangesSomething && sentence.HasFreeWords);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_sentence_changes_what_it_says_and_nothing_else(string name)
    {
        var sentence = CorpusFiles.Sentences[name];
        var heard = await scenes.Hear(sentence);
        Assert.True(heard.Is(sentence), $"{name}\n{heard.Against(sentence)}");
    }

    [Theory]
    [MemberData(nameof(Changing))]
    public async Task With_a_negation_a_question_a_name_or_an_if_outside_its_free_words_it_changes_nothing(string name)
    {
        var sentence = CorpusFiles.Sentences[name];
        var wrong = (await scenes.Hear(sentence, Some(sentence, Twists.Outside(sentence)))).Where(heard => heard.More.Count > 0).ToList();
        Assert.True(wrong.Count == 0, $"{name}\n{string.Join('\n', wrong.Select(heard => $"  「{heard.Words}」 is: {string.Join("；", heard.More)}"))}");
    }

    [Theory]
    [MemberData(nameof(WithFreeWords))]
    public async Task The_same_within_the_free_words_is_written_as_it_stands(string name)
    {
        var sentence = CorpusFiles.Sentences[name];
        foreach (var twist in Some(sentence, Twists.Within(sentence)))
        {
            var (heard, then) = (await scenes.Hear(sentence, sentence.Said + twist), sentence.ThenWith(sentence.Free + twist));
            Assert.True(heard.Is(then), $"{name}\n{heard.Against(then)}");
        }
    }

    /// <summary>What is not heard yet, or not yet as it should be. Once it is, it goes off the list: that is what this test asks for.</summary>
    [Theory]
    [MemberData(nameof(Gaps))]
    public async Task A_gap_is_on_the_list_only_as_long_as_it_is_one(string name)
    {
        Assert.True(CorpusFiles.Sentences.TryGetValue(name, out var sentence), $"No sentence is called so: {name}");
        Assert.False((await scenes.Hear(sentence)).Is(sentence), $"It is heard now. Take it off gaps.txt: {name}");
    }

    [Fact]
    public void There_are_sentences_enough()
    {
        var all = CorpusFiles.Sentences.Values.ToList();
        Assert.InRange(all.Count, 400, int.MaxValue);
        Assert.InRange(CorpusFiles.In(Language.English).Count(), 120, int.MaxValue);
        Assert.InRange(all.Count(sentence => !sentence.ChangesSomething), 150, int.MaxValue);
        Assert.InRange(all.Count(Twists.AreWithin), 40, int.MaxValue);
    }

    private static IReadOnlyList<string> Some(Sentence sentence, IReadOnlyList<string> twists) =>
        [.. twists.Where((_, at) => at % OneOf == sentence.Words.Length % OneOf)];

    private static TheoryData<string> Those(Func<Sentence, bool> which) =>
        [.. CorpusFiles.Sentences.Values.Where(which).Select(sentence => sentence.Name).Except(CorpusFiles.Gaps)];
}
