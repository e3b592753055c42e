using System.Globalization;
using CommunityBot.Bot.Tests.Talk.Corpus;

namespace CommunityBot.Endurance;

/// <summary>Every sentence of the corpus that changes something, bent in each of the ways of which the tests take one in four.</summary>
internal static class TwistRun
{
    /// <returns>How many changed what they should not, or something else than they should.</returns>
    public static async Task<int> Run()
    {
        await using var scenes = new CorpusScenes();
        await scenes.InitializeAsync();
        var changing = CorpusFiles.Sentences.Values.Where(sentence => sentence.ChangesSomething && !CorpusFiles.Gaps.Contains(sentence.Name)).ToList();
        var (heard, wrong) = (0, 0);
        foreach (var sentence in changing)
        {
            foreach (var outside in await scenes.Hear(sentence, Twists.Outside(sentence)))
                Look(sentence, outside, []);
            if (!sentence.HasFreeWords)
                continue;
            foreach (var twist in Twists.Within(sentence))
                Look(sentence, await scenes.Hear(sentence, sentence.Said + twist), sentence.ThenWith(sentence.Free + twist));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{heard:n0} bent sentences of {changing.Count:n0}: {wrong} changed what they should not"));
        return wrong;

        void Look(Sentence sentence, Heard bent, IReadOnlyList<string> then)
        {
            heard++;
            if (bent.Is(then))
                return;
            wrong++;
            Console.WriteLine($"{sentence.Name}\n{bent.Against(then)}");
        }
    }
}
