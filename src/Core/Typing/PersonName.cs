using System.Buffers;
using System.Text;

namespace CommunityBot.Typing;

/// <summary>The name of a person, behind which a title may be typed: nobody is somebody else for being addressed politely.</summary>
public static class PersonName
{
    private static readonly string[] s_titles =
        ["老師", "教師", "導師", "講師", "教授", "副教授", "助理教授", "博士", "校長", "院長", "系主任", "主任", "組長", "先生", "小姐", "女士"];

    private static readonly string[] s_posts = ["副召集人", "召集人", "承辦人"];

    /// <summary>What stands small within a name.</summary>
    private static readonly string[] s_particles =
        ["de", "da", "do", "dos", "del", "della", "di", "la", "le", "van", "von", "der", "den", "bin", "binti", "al", "el", "y"];

    /// <summary>More small words than this may be a name and something else.</summary>
    private const int MostCertain = 2;

    private static readonly SearchValues<char> s_inNoName = SearchValues.Create("<>/\\|○◯◎△×*＊＿&、");

    /// <summary>What stands between two names in one cell.</summary>
    private static readonly char[] s_between = [',', '，', ';', '；'];

    /// <summary>What stands for a letter that is hidden: 林O明, 林X明, 林〇明.</summary>
    private const string Masks = "OoXx〇";

    private const char FirstBeyondLatin = '\u0250';

    /// <summary>What stands before a name where somebody is called in a chat.</summary>
    private const string CallSigns = "@＠﹫";

    /// <summary>Words for what somebody is, or for all together, that alone are no name.</summary>
    private static readonly HashSet<NameKey> s_nobody =
    [
        .. s_titles.Concat(
        [
            "成員", "社群成員", "召集人", "副召集人", "承辦人", "推薦人", "同仁", "同學", "學生", "來賓", "講者",
            "缺", "懸缺", "出缺", "缺額", "暫缺", "待補", "待徵", "待遴聘", "未聘", "尚未聘任", "無", "同上",
            "全部", "全體", "全員", "所有人", "大家", "每個人", "待聘", "待定", "未定", "從缺", "全體成員", "所有成員", "全部成員", "其他人", "某人",
            "member", "members", "convener", "officer", "head", "teacher", "guest", "all", "all members", "everybody", "everyone", "nobody",
        ]).Select(NameKey.Of),
    ];

    /// <summary>What stands in brackets behind a name and is no part of it.</summary>
    private static readonly HashSet<NameKey> s_notes =
    [
        .. new[] { "召", "召集", "副召", "代理", "兼任", "專任", "校內", "校外", "外聘", "外籍", "離職", "退休", "請假", "育嬰" }.Select(NameKey.Of), .. s_nobody,
    ];

    /// <summary>Whether it is letters, and what stands between them.</summary>
    public static bool Fits(string name) => name.Length > 1 && char.IsLetter(name, 0) && name.EnumerateRunes().All(IsOfNames) && !IsNobody(name);

    /// <summary>The same for a list, in which other signs may tell namesakes apart: it has letters, and none of the signs that stand in no name.</summary>
    public static bool FitsList(string name) => name.EnumerateRunes().Any(Rune.IsLetter)
        && name.AsSpan().IndexOfAny(s_inNoName) < 0
        && !CallSigns.Contains(name[0], StringComparison.Ordinal)
        && !AreSeveral(name)
        && !IsHidden(name)
        && !IsNobody(name);

    /// <summary>Whether what somebody is stands in brackets behind the name: 王大明(召). Other words there may tell namesakes apart, or be another name.</summary>
    public static bool HasNote(string name) =>
        name.LastIndexOfAny(['(', '（']) is > 0 and var at && (name[^1] is ')' or '）') && s_notes.Contains(NameKey.Of(name[(at + 1)..^1]));

    /// <summary>
    /// Whether it may be two people in one cell (張大三 李小四), or a letter that is hidden behind another (林O明). It may be a name as well: 瓦歷斯 諾幹.
    /// </summary>
    public static bool IsDoubtful(string name)
    {
        var words = name.Split(' ');
        return (words.Length > 1 && words.All(word => word.Length > 1 && word.All(IsHan)))
            || Enumerable.Range(1, Math.Max(0, name.Length - 2)).Any(at => Masks.Contains(name[at], StringComparison.Ordinal)
                && IsHan(name[at - 1]) && IsHan(name[at + 1]));
    }

    private static bool AreSeveral(string name) =>
        name.Split(s_between, StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts.All(part => part.Length > 1 && part.All(IsHan));

    /// <summary>A black dot is the one of 瓦歷斯·諾幹; beside a single letter it stands for another: 林●明.</summary>
    private static bool IsHidden(string name) => name.Split('●', StringSplitOptions.TrimEntries) is { Length: > 1 } parts && parts.Any(part => part.Length < 2);

    private static bool IsHan(char sign) => char.IsLetter(sign) && !IsLatin(sign);

    private static bool IsLatin(char sign) => char.IsAsciiLetter(sign) || (char.IsLetter(sign) && sign < FirstBeyondLatin);

    private static bool IsNobody(string name) => s_nobody.Contains(NameKey.Of(name.Trim('(', ')', '（', '）')));

    private static bool IsOfNames(Rune sign) => Rune.IsLetter(sign) || SignForms.One(sign).Value is ' ' or '·' or '\'' or '-';

    /// <summary>All that somebody of that name is called: 王小明, 王小明老師. Blanks make no difference.</summary>
    public static IEnumerable<string> Forms(string name) => [name, .. s_titles.Select(title => name + title)];

    /// <summary>The same of part of a name, which alone may be another word: 丁師老師.</summary>
    public static IEnumerable<string> Addressed(string part) => s_titles.Select(title => part + title);

    /// <summary>Whether words that follow a name start with a title.</summary>
    public static bool IsTitled(ReadOnlySpan<char> behind)
    {
        foreach (var title in s_titles)
        {
            if (behind.StartsWith(title, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether words are what somebody of that name is called, and nothing else.</summary>
    public static bool IsNamed(string name, string words) => NameKey.Of(words) is var key && Forms(name).Any(form => NameKey.Of(form) == key);

    /// <summary>
    /// The name that words start with, and those behind it: the first word, or all the words of a name that is written with blanks, such as
    /// José de la Cruz, be it in small letters.
    /// </summary>
    /// <returns>No name where it cannot be told how many words it has.</returns>
    public static (string Name, string Behind) Leading(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var latin = all.TakeWhile(IsLatin).Count();
        if (latin == 0)
            return TypedText.First(words);
        var isCapital = char.IsUpper(all[0][0]);
        var length = !isCapital ? latin : all.Take(latin).TakeWhile(word => char.IsUpper(word[0]) || s_particles.Contains(word)).Count();
        while (isCapital && length > 1 && s_particles.Contains(all[length - 1]))
            length--;
        return !isCapital && latin == all.Length && latin > MostCertain
            ? ("", words)
            : (Joined.Words(all.Take(length)), Joined.Words(all.Skip(length)));
    }

    /// <summary>王大明老師 is 王大明; 丁師 stays.</summary>
    public static string WithoutTitle(string name)
    {
        var title = s_titles.Where(title => name.Length > title.Length && name.EndsWith(title, StringComparison.Ordinal)).MaxBy(title => title.Length);
        return title is null ? name : name[..^title.Length].TrimEnd();
    }

    /// <summary>What a community's list says of somebody's post behind the name: 王大明召集人, 王大明（召集人） are 王大明.</summary>
    public static string WithoutPost(string name)
    {
        var bare = HasNote(name) ? name[..name.LastIndexOfAny(['(', '（'])] : name;
        var post = Array.Find(s_posts, post => bare.Length > post.Length && bare.EndsWith(post, StringComparison.Ordinal));
        return bare[..^(post?.Length ?? 0)].TrimEnd();
    }

    /// <summary>The same in a list, where 張主任 may be all that it knows of its head.</summary>
    public static string Listed(string name) => WithoutTitle(name) is { Length: > 1 } bare ? bare : name;

    private static bool IsLatin(string word) => char.IsAsciiLetter(Accents.Without(word)[0]);

    /// <summary>The name alone, with letters where radicals that look like them came out of a file.</summary>
    public static string Bare(string typed)
    {
        var name = string.Concat(TypedText.Fold(typed).EnumerateRunes().Select(SignForms.Letter));
        return WithoutTitle(name);
    }
}
