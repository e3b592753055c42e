namespace CommunityBot.Bot.Tests.Talk.Babble;

/// <summary>Makes up what somebody might type: sentences of the corpus, bent, joined, cut and strewn with other words. A seed makes the same again.</summary>
internal sealed class Babbler(int seed)
{
    private const int Longest = 5_000;

    private readonly Random _random = new(seed);

    public bool Happens(double share) => _random.NextDouble() < share;

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public string Words()
    {
        if (Happens(0.002))
            return Pieces.Worse(One(Pieces.Worst), Between(10, Longest), before: Happens(0.5));
        var words = Happens(0.05) ? Noise() : One(Pieces.Sentences).Said;
        for (var bends = Between(0, 3); bends > 0; bends--)
            words = Bent(words);
        return words.Length > Longest ? words[..Longest] : words;
    }

    private string Bent(string words)
    {
        var (at, length) = (Between(0, words.Length), Between(1, 4));
        var end = Math.Min(words.Length, at + length);
        return Between(0, 9) switch
        {
            0 or 1 or 2 => words.Insert(at, One(Pieces.Words)),
            3 => words.Remove(at, end - at),
            4 => words.Insert(at, words[at..end]),
            5 => words[end..] + words[..end],
            6 => words + One(["", " ", "，", "\n", "。"]) + One(Pieces.Sentences).Said,
            7 => string.Concat(words.Select(letter => char.IsAsciiDigit(letter) ? Otherwise(letter) : letter)),
            8 => One(Pieces.Words) + words,
            _ => words + One(Pieces.Words),
        };
    }

    private char Otherwise(char digit) => One([(char)(digit + '０' - '0'), "〇一二三四五六七八九"[digit - '0'], digit]);

    private string Noise() => new([.. Enumerable.Range(0, Between(1, 30)).Select(_ => (char)Between(0, char.MaxValue))]);
}
