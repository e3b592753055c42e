using CommunityBot.Messages;

namespace CommunityBot.Bot.Cli.Comparing;

/// <summary>What the lines of rules are called.</summary>
internal static class Labels
{
    public static readonly BothLanguages Name = new("名稱", "name");
    public static readonly BothLanguages AlsoCalled = new("也可以打的字", "other words");
    public static readonly BothLanguages Article = new("條次", "article");
    public static readonly BothLanguages About = new("適用的社群", "communities");
    public static readonly BothLanguages People = new("身分", "kinds of member");
    public static readonly BothLanguages Activities = new("活動", "activities");
    public static readonly BothLanguages Items = new("經費項目", "budget items");
    public static readonly BothLanguages Least = new("至少", "at least");
    public static readonly BothLanguages Most = new("最多", "at most");
    public static readonly BothLanguages Text = new("內容", "text");
    public static readonly BothLanguages Day = new("日期", "day");
}
