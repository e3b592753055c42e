namespace CommunityBot.Conversation.Texts.Chinese;

public sealed partial class ChineseCatalogue
{
    public override string MembersPurpose => "看社群有哪些成員、召集人是誰，例如：成員名冊 AI數位研究社群";

    public override string MembersTitle(string community, int count, DateOnly? on) =>
        $"「{community}」的成員：{count} 位{(on is { } day ? $"（{Day(day)}）" : "")}";

    public override string MembersMore(int count) => $"還有 {count} 位放不下；完整的名冊請承辦人匯出。";

    public override string CommunitiesTitle(int count) => $"{count} 個社群的成員";

    public override string MembersOfOne(string example) => $"看其中一個社群有誰，例如「{example}」；還沒綁定的有誰，輸入「誰還沒綁定」。";

    public override string SoManyPeople(int count) => $"{count} 位";

    public override string SoManyNotLinked(int count) => $"{count} 位還沒綁定";

    public override string NotLinkedYet => "還沒綁定";

    public override string UntilDay(DateOnly day) => $"到 {Day(day)}";

    public override string UnlinkedTitle(int count) => $"還沒綁定帳號的有 {count} 位";

    public override string AllAreLinked => "大家都綁定帳號了。";

    public override (string Words, bool Unlinked) WithoutUnlinked(string words) => words.EndsWith(NotLinkedYet, StringComparison.Ordinal)
        ? (words[..^NotLinkedYet.Length].TrimEnd(), true)
        : (words, false);
}
