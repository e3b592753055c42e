using CommunityBot.Typing;

namespace CommunityBot.Talk;

/// <summary>Finds what fits the gaps of sentences in one utterance. Each stretch is looked at once.</summary>
/// <param name="said">The utterance.</param>
/// <param name="book">What is a name or a thing in its language.</param>
/// <param name="known">The names that are known to stand in it: they are names even where the book says that no name has such words.</param>
internal sealed class Gaps(Utterance said, TalkBook book, KnownNames known)
{
    private const int CodeLength = 4;
    private const int LongestWhen = 14;
    private const int LongestDuration = 9;
    private const int LongestDays = 24;
    private const int LongestPeriod = 16;
    private const int LongestWhat = 12;
    private const int LongestChineseName = 6;
    private const int LongestEnglishName = 3;
    private const int LongestTalk = 3;
    private const string ChineseDigits = "零一二三四五六七八九〇";

    /// <summary>Any day does to see whether words are a day.</summary>
    private static readonly DateOnly s_someDay = new(2025, 1, 1);

    private readonly Dictionary<(Slot Slot, int At), IReadOnlyList<(int End, string Text)>> _found = [];

    private readonly ILookup<int, int> _people = Places(said, [.. known.People.SelectMany(PersonName.Forms)]);
    private readonly ILookup<int, int> _communities = Places(said, known.Communities);

    /// <summary>Where what fits the gap from that token on may end, and what it then says; the longest first.</summary>
    public IReadOnlyList<(int End, string Text)> From(Slot slot, int at)
    {
        if (!_found.TryGetValue((slot, at), out var found))
            _found.Add((slot, at), found = [.. Look(slot, at)]);
        return found;
    }

    /// <summary>All words from that token on, with the marks at the end of what was typed.</summary>
    public IEnumerable<(int End, string Text)> Rest(int at, int to) => at >= to || IsTalk(at) ? []
        : [(to, to == said.Tokens.Count ? said.Words[said.Tokens[at].At..].TrimEnd(' ', ',', '，', '、', '。', '.', '!', '！', '~') : said.Between(at, to))];

    public bool IsApart(int at) => at < said.Tokens.Count && said.IsApart(at);

    /// <summary>Whether what no blank sets off is no reason: 12/17請假的規定.</summary>
    public bool IsTalk(int at) => at > 0 && at < said.Tokens.Count && !said.IsApart(at)
        && Enumerable.Range(1, LongestTalk).Any(tokens => at + tokens <= said.Tokens.Count && book.NotFirstInRest.Contains(said.Between(at, at + tokens)));

    /// <summary>The token behind a name that is known and begins at that one; that one where none does.</summary>
    public int AfterKnown(int at) => Known(_people, at).FirstOrDefault(at);

    private IEnumerable<(int End, string Text)> Look(Slot slot, int at) => slot switch
    {
        Slot.When => Ends(at, LongestWhen).Where(end => IsWhen(at, end)).Select(end => (end, said.Between(at, end))),
        Slot.Day => Ends(at, LongestWhen).Where(end => IsWhen(at, end) || MonthEnd.Is(said.Between(at, end))).Select(end => (end, said.Between(at, end))),
        Slot.Duration => Ends(at, LongestDuration).Where(end => IsDuration(at, end)).Select(end => (end, said.Between(at, end))),
        Slot.Days => Ends(at, LongestDays).Where(end => AreDays(at, end)).Select(end => (end, said.Between(at, end))),
        Slot.Period => Ends(at, LongestPeriod).Where(end => PeriodReader.Is(said.Between(at, end), s_someDay)).Select(end => (end, said.Between(at, end))),
        Slot.Code => Code(at) is var (code, after) ? [(after, code)] : [],
        Slot.Meeting => IsReference(at) ? [(at + 2, said.Between(at, at + 2))] : [],
        Slot.Name when at < said.Tokens.Count && said.Tokens[at].Text == "@" => Called(at) is var end && end > at + 1 ? [(end, said.Between(at, end))] : [],
        Slot.Name => Known(_people, at)
            .Union(Ends(at, LongestChineseName).Where(end => IsName(at, end)))
            .Select(end => (end, said.Between(at, end))),
        Slot.Community => Known(_communities, at).Select(end => (end, said.Between(at, end))),
        Slot.What => Ends(at, LongestWhat).Where(end => HasNone(book.NotInThings, at, end)).Select(end => (end, said.Between(at, end))),
        _ => Rest(at, said.Tokens.Count),
    };

    /// <summary>Where those of these stretches that begin at that token end, the longest first.</summary>
    private IEnumerable<int> Known(ILookup<int, int> places, int at) => at < said.Tokens.Count ? places[said.Tokens[at].At] : [];

    /// <summary>The tokens at which names end, by where they begin.</summary>
    private static ILookup<int, int> Places(Utterance said, IReadOnlyList<string> names)
    {
        var spelling = names.Count > 0 ? Spelling.Of(said.Words) : null;
        return names
            .SelectMany(name => Stands.Meant.All(spelling!, NameKey.Of(name).Value))
            .OrderByDescending(place => place.Length)
            .ToLookup(place => place.At, place => said.TokenAt(place.At + place.Length));
    }

    /// <summary>Where @阿明 ends, which goes on for as long as nothing stands between.</summary>
    private int Called(int at)
    {
        var end = at + 1;
        while (end < said.Tokens.Count && !said.IsApart(end))
            end++;
        return end;
    }

    private IEnumerable<int> Ends(int at, int most)
    {
        for (var end = Math.Min(at + most, said.Tokens.Count); end > at; end--)
            yield return end;
    }

    private bool IsWhen(int from, int to) => ReadsAsWhen(from, to) && !IsCut(from, to);

    private bool ReadsAsWhen(int from, int to) => WhenReader.Read(said.Between(from, to), s_someDay) is { SaysWhen: true, Rest: "" };

    /// <summary>Whether a day goes on behind it: 12月31 is none where 12月31日 is typed, and what is left of it no reason.</summary>
    private bool IsCut(int from, int to)
    {
        var length = said.Between(from, to).Length;
        return DayReader.All(said.Between(from, Math.Min(from + LongestWhen, said.Tokens.Count)), s_someDay).Any(day => day.At < length && length < day.End);
    }

    private bool IsDuration(int from, int to) => DurationReader.Read(said.Between(from, to)) is { Length: not null, Rest: "" };

    private bool AreDays(int from, int to) =>
        DaysReader.Read(said.Between(from, to), s_someDay) is { Named.Count: > 1, Rest: "", Impossible: null };

    private bool IsReference(int at) => at + 1 < said.Tokens.Count && said.Tokens[at].Text == "#" && char.IsAsciiDigit(said.Tokens[at + 1].Text[0]);

    /// <summary>4821, 48 21, 四八二一: digits that no other number stands beside.</summary>
    private (string Code, int End)? Code(int at)
    {
        var (code, end) = ("", at);
        while (code.Length <= CodeLength && end < said.Tokens.Count && Digits(said.Tokens[end].Text) is { } digits && (end == at || Touches(end)))
            (code, end) = (code + digits, end + 1);
        return code.Length == CodeLength && (at == 0 || Digits(said.Tokens[at - 1].Text) is null) ? (code, end) : null;
    }

    /// <summary>Whether nothing but a blank stands before the token: 48 21, but not 4,821.</summary>
    private bool Touches(int at) => said.Words.AsSpan(said.Tokens[at - 1].End, said.Tokens[at].At - said.Tokens[at - 1].End) is "" or " ";

    private static string? Digits(string token) =>
        char.IsAsciiDigit(token[0]) ? token
        : token.Length == 1 && ChineseDigits.IndexOf(token[0], StringComparison.Ordinal) is >= 0 and var digit ? $"{digit % 10}"
        : null;

    private bool IsName(int from, int to)
    {
        var tokens = Enumerable.Range(from, to - from).Select(at => said.Tokens[at].Text).ToList();
        var isEnglish = char.IsAsciiLetter(tokens[0][0]);
        return tokens.TrueForAll(token => char.IsLetter(token, 0) && char.IsAsciiLetter(token[0]) == isEnglish)
            && (isEnglish ? tokens.Count <= LongestEnglishName : tokens.Count >= 2)
            && HasNone(book.NotInNames, from, to)
            && !ReadsAsWhen(from, to);
    }

    /// <summary>Whether none of these stands there, be it one token or two.</summary>
    private bool HasNone(IReadOnlySet<string> words, int from, int to) => Enumerable.Range(from, to - from).All(at =>
        !words.Contains(said.Tokens[at].Text) && (at + 1 == to || !words.Contains(said.Tokens[at].Text + said.Tokens[at + 1].Text)));
}
