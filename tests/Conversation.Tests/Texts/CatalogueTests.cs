using System.Reflection;
using System.Text.RegularExpressions;
using CommunityBot.Amounts;
using CommunityBot.Budget;
using CommunityBot.Calendar;
using CommunityBot.Cases;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Messages;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Conversation.Tests.Texts;

/// <summary>Reads every sentence of every catalogue; whoever adds one has it read here without doing anything.</summary>
public sealed partial class CatalogueTests
{
    /// <summary>Common characters that Taiwan does not write.</summary>
    private const string Simplified = "签这们个为说时后开关无还没发对应问题请输码动类员单线电话网号换达场该让给现过记录绑报帐户师课学习环会议点钟历导长张书图专业务结补写丢选择询显删两从与东严决举乐买乱争亲仅价众优体";

    /// <summary>What is handed in wherever a sentence takes words.</summary>
    private const string Sample = "甲乙丙";
    private const string Article = "三、(四)";

    private static readonly Dollars s_amount = new(345);

    private static readonly string[] s_mainland = ["信息", "用戶", "數據", "鏈接", "網絡", "軟件", "默認", "視頻", "屏幕", "登錄", "質量", "激活", "短信", "文件夾", "服務器", "二維碼", "賬"];

    public static TheoryData<Language, string> Sentences
    {
        get
        {
            var all = new TheoryData<Language, string>();
            foreach (var language in Enum.GetValues<Language>())
                all.AddRange([.. All(Catalogues.In(language)).Select(sentence => (language, sentence.Name))]);
            return all;
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_says_something_and_is_whole(Language language, string name)
    {
        foreach (var text in Say(language, name))
        {
            Assert.False(string.IsNullOrWhiteSpace(text), name);
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(text[^1], "，、；,;");
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
            Assert.Equal(text.Count(c => c == '「'), text.Count(c => c == '」'));
            Assert.Equal(text.Count(c => c == '（'), text.Count(c => c == '）'));
            Assert.Equal(text.Count(c => c == '“'), text.Count(c => c == '”'));
            if (text.Contains('。', StringComparison.Ordinal) || SentenceEnd().IsMatch(text))
                Assert.True("。？：.?:!".Contains(text[^1], StringComparison.Ordinal) || EndsWithBlank(language, text), $"{name} ends in the middle: {text}");
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Chinese_is_that_of_Taiwan_and_English_is_English(Language language, string name)
    {
        foreach (var said in Say(language, name))
        {
            var text = said.Replace(Sample, "", StringComparison.Ordinal).Replace(Article, "", StringComparison.Ordinal);
            Assert.DoesNotContain(text, c => c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ');
            if (language == Language.English)
            {
                Assert.DoesNotContain(text, c => c is >= '\u3000' and <= '\u9fff' or >= '\uff00' and <= '\uffef');
                continue;
            }

            Assert.DoesNotContain(text, c => Simplified.Contains(c, StringComparison.Ordinal));
            Assert.DoesNotContain(s_mainland, term => text.Contains(term, StringComparison.Ordinal));
            Assert.DoesNotContain(text, c => c is ',' or ';' or '?' or '!' or '(' or ')' or '“' or '”');
        }
    }

    /// <summary>What differs between the languages may not be forgotten in one of them.</summary>
    [Fact]
    public void No_sentence_is_the_same_in_both_languages()
    {
        foreach (var (name, chinese) in All(Catalogues.In(Language.Chinese)))
        {
            if (name is nameof(Catalogue.AttendanceRate) or nameof(Catalogue.WithAside))
                continue;
            Assert.NotEqual(chinese, Say(Language.English, name));
        }
    }

    [Fact]
    public void What_is_handed_to_a_sentence_is_said()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var method in Members<MethodInfo>().Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(string))))
            {
                if (method.ReturnType == typeof(string))
                    Assert.Contains(Sample, Call(Catalogues.In(language), method)[0], StringComparison.Ordinal);
            }
        }
    }

    /// <summary>A blank that is put in as it is would be said as the machine says it. A week has a shorter way to say its days.</summary>
    [Fact]
    public void What_is_no_word_is_said_as_the_language_says_it() => Assert.Empty(
        from catalogue in Enum.GetValues<Language>().Select(Catalogues.In)
        from method in Members<MethodInfo>()
        where method.ReturnType == typeof(string) && method.Name is not nameof(Catalogue.WeekOf) && !method.GetParameters().Any(IsChoice)
        from parameter in method.GetParameters()
        where !Call(catalogue, method)[0].Contains(Said(catalogue, Value(parameter)), StringComparison.Ordinal)
        select $"{catalogue.Language}: {method.Name}, {parameter.Name}");

    [Fact]
    public void Hours_days_and_articles_are_said_alike_wherever_they_stand()
    {
        var texts = Catalogues.In(Language.Chinese);
        var (monday, two) = (new DateOnly(2025, 5, 12), new TimeOnly(14, 0));
        Assert.Equal("114/05/12（一） 14:00–16:00", texts.Span(new Hours(monday, two, two.AddHours(2))));
        Assert.Equal("114/05/12（一） 14:00", texts.Span(new Hours(monday, two, null)));
        Assert.Equal("114/05/12（一） 到 114/05/13（二）", texts.Days(new Period(monday, monday.AddDays(1))));
        Assert.Equal("114/05/12（一）", texts.Days(new Period(monday, monday)));
        Assert.Equal("捌、三；附件二", texts.Articles([new("捌、三"), new("附件二")]));
        Assert.Equal("依據：捌、三；附件二", texts.ByArticle([new("捌、三"), new("附件二")]));
    }

    [Theory]
    [InlineData(0, 0, 3, 3, "還沒有舉行過活動；還有 3 次，全到可達 100%")]
    [InlineData(3, 5, 2, 7, "出席 3／5 次（60%）；還有 2 次，全到可達 71%")]
    [InlineData(2, 3, 0, 3, "出席 2／3 次（67%）")]
    public void The_rate_says_what_is_still_within_reach(int attended, int held, int ahead, int all, string said) =>
        Assert.Equal(said, Catalogues.In(Language.Chinese).AttendanceRate(attended, held, ahead, all));

    [Theory]
    [InlineData(45, "45 分鐘", "45 min")]
    [InlineData(120, "2 小時", "2 h")]
    [InlineData(150, "2 小時 30 分", "2 h 30 min")]
    [InlineData(1500, "25 小時", "25 h")]
    [InlineData(0, "0 分鐘", "0 min")]
    public void A_length_of_time_is_said_in_hours_and_minutes(int minutes, string chinese, string english)
    {
        Assert.Equal(chinese, Catalogues.In(Language.Chinese).Duration(TimeSpan.FromMinutes(minutes)));
        Assert.Equal(english, Catalogues.In(Language.English).Duration(TimeSpan.FromMinutes(minutes)));
    }

    [Fact]
    public void A_day_carries_the_ROC_year_and_the_weekday()
    {
        Assert.Equal("114/05/12（一）", Catalogues.In(Language.Chinese).Day(new DateOnly(2025, 5, 12)));
        Assert.Equal("114/05/11（日）", Catalogues.In(Language.Chinese).Day(new DateOnly(2025, 5, 11)));
        Assert.Equal("Mon 12 May 2025 (ROC 114)", Catalogues.In(Language.English).Day(new DateOnly(2025, 5, 12)));
    }

    [Theory]
    [InlineData("算了")]
    [InlineData("不用了")]
    public void A_question_can_be_dropped_and_a_part_left_out(string words)
    {
        Assert.True(Catalogues.In(Language.Chinese).IsNeverMind(words));
        Assert.All(Enum.GetValues<Language>(), language => Assert.True(Catalogues.In(language).IsSkip(Catalogues.In(language).Skip)));
        Assert.All(Enum.GetValues<Language>(), language => Assert.True(Catalogues.In(language).IsGuest(Catalogues.In(language).GuestWord)));
    }

    private static bool EndsWithBlank(Language language, string text) =>
        text.EndsWith(Sample, StringComparison.Ordinal) || text.EndsWith(Catalogues.In(language).Money(s_amount), StringComparison.Ordinal);

    private static IReadOnlyList<string> Say(Language language, string name) => All(Catalogues.In(language)).First(sentence => sentence.Name == name).Texts;

    private static IEnumerable<(string Name, IReadOnlyList<string> Texts)> All(Catalogue catalogue) =>
        Members<PropertyInfo>().Select(property => (property.Name, Texts(property.GetValue(catalogue))))
            .Concat(Members<MethodInfo>().Select(method => (method.Name, Call(catalogue, method))))
            .Where(sentence => sentence.Item2.Count > 0);

    private static IEnumerable<T> Members<T>()
        where T : MemberInfo => typeof(Catalogue)
            .GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .OfType<T>()
            .Where(member => member is PropertyInfo or MethodInfo { IsAbstract: true, IsSpecialName: false });

    /// <summary>Says it for every value of an enum and for yes and no, and with plain values for everything else.</summary>
    private static IReadOnlyList<string> Call(Catalogue catalogue, MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters is [{ ParameterType: var only }] && only == typeof(bool))
            return [.. Texts(method.Invoke(catalogue, [true])), .. Texts(method.Invoke(catalogue, [false]))];
        return parameters is [{ ParameterType.IsEnum: true }]
            ? [.. Enum.GetValues(parameters[0].ParameterType).Cast<object>().SelectMany(value => Texts(method.Invoke(catalogue, [value])))]
            : Texts(method.Invoke(catalogue, [.. parameters.Select(Value)]));
    }

    private static bool IsChoice(ParameterInfo parameter) => parameter.ParameterType.IsEnum || parameter.ParameterType == typeof(bool);

    private static string Said(Catalogue texts, object value) => value switch
    {
        Dollars amount => amount.ToString(),
        Rate share => share.ToString(),
        PointValue points => points.ToString(),
        Citations => Article,
        DateOnly day => texts.Day(day),
        TimeOnly time => Catalogue.Time(time),
        DateTime instant => texts.DayAndTime(instant),
        Hours hours => texts.Span(hours),
        Period days => texts.Day(days.Start),
        QuietHours hours => Catalogue.Time(hours.From),
        MeetingId or LedgerEntryId or TallyEntryId => "#12",
        _ => "",
    };

    private static object Value(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => Sample,
        var type when type == typeof(int) => 12,
        var type when type == typeof(long) => 12L,
        var type when type == typeof(Dollars) => s_amount,
        var type when type == typeof(Rate) => new Rate(211),
        var type when type == typeof(PointValue) => new PointValue(50),
        var type when type == typeof(Citations) => Citations.Read(Article),
        var type when type == typeof(DateOnly) || type == typeof(DateOnly?) => new DateOnly(2025, 5, 12),
        var type when type == typeof(TimeOnly) => new TimeOnly(14, 0),
        var type when type == typeof(Hours) => new Hours(new DateOnly(2025, 5, 12), new TimeOnly(14, 0), new TimeOnly(16, 0)),
        var type when type == typeof(Period) => new Period(new DateOnly(2025, 5, 12), new DateOnly(2025, 5, 19)),
        var type when type == typeof(QuietHours) => QuietHours.Nights,
        var type when type == typeof(DateTime) => new DateTime(2025, 5, 12, 14, 0, 0, DateTimeKind.Unspecified),
        var type when type == typeof(TimeSpan) => TimeSpan.FromMinutes(90),
        var type when type == typeof(IReadOnlyList<string>) => new[] { Sample, Sample },
        var type when type == typeof(IReadOnlyList<DateOnly>) => new DateOnly[] { new(2025, 5, 12), new(2025, 5, 19) },
        var type when type == typeof(MeetingId) => new MeetingId(12),
        var type when type == typeof(LedgerEntryId) => new LedgerEntryId(12),
        var type when type == typeof(TallyEntryId) => new TallyEntryId(12),
        var type when type == typeof(CaseEntryId) => new CaseEntryId(12),
        var type when type == typeof(CreditEntryId) => new CreditEntryId(12),
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
        var type => throw new ArgumentOutOfRangeException(nameof(parameter), type, "A new kind of parameter needs a sample here."),
    };

    [GeneratedRegex("[a-z]{3,}[.!?] ", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    private static IReadOnlyList<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyList<string> texts => texts,
        _ => [],
    };
}
