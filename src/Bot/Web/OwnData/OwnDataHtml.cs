using CommunityBot.Bot.Web.Links;
using CommunityBot.Conversation.Vocabulary;
using CommunityBot.OwnData;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>Everything that is kept about somebody, to be read in their language: in groups, what there is much of as a table.</summary>
internal sealed class OwnDataHtml(OwnDataText text)
{
    private static readonly DataKind[] s_tables =
        [DataKind.Attendance, DataKind.NotedForOthers, DataKind.Points, DataKind.PointsForOthers, DataKind.Money];

    public string Write(string name, DateTimeOffset until, IReadOnlyList<DataLine> lines) => $"""
            <h1>{Say($"{name}的資料", $"Data of {name}")}</h1>
            <p>{Say(
                $"這裡是社群小幫手留著的、和您有關的全部資料。別人的對話和請假的原因裡寫到您的，是別人的，不在這裡；刪除資料時一樣會改成代號。"
                    + $"這個連結到 {text.Instant(until)} 為止可以再打開。",
                $"This is all that CommunityBot keeps about you. Where you are named in the conversations of others and in why they were on leave, "
                    + "that is theirs and not here; deleting your data takes your name out of it too. "
                    + $"The link opens until {text.Instant(until)}.")}</p>
            <form method="post" action="?as=json"><button>{Say("下載 JSON", "Download as JSON")}</button></form>
        {string.Join('\n', lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key).Select(Group))}
        {Keeping(lines)}
        """;

    private string Group(IGrouping<DataKind, DataLine> lines) => $"""
            <h2>{PrivatePage.Text(text.Of(lines.Key))}</h2>
        {(s_tables.Contains(lines.Key) ? Table([.. lines]) : string.Join('\n', lines.Select(Line)))}
        """;

    private string Line(DataLine line) => $"""
            <article><dl>
        {string.Join('\n', line.Parts.Select(part => Entry(text.Of(part.Name), text.Of(line, part))))}
            </dl></article>
        """;

    /// <summary>A column for each thing that any of them has; on a phone each cell says whose it is.</summary>
    private string Table(List<DataLine> lines)
    {
        var names = lines.OrderByDescending(line => line.Parts.Count).SelectMany(line => line.Parts.Select(part => part.Name)).Distinct().ToList();
        return $"""
                <table>
                  <thead><tr>{string.Concat(names.Select(name => $"<th>{PrivatePage.Text(text.Of(name))}</th>"))}</tr></thead>
                  <tbody>
            {string.Join('\n', lines.Select(line => $"        <tr>{string.Concat(names.Select(name => Cell(line, name)))}</tr>"))}
                  </tbody>
                </table>
            """;
    }

    private string Cell(DataLine line, DataName name) => line.Parts.FirstOrDefault(part => part.Name == name) is { } part
        ? $"<td data-name=\"{PrivatePage.Text(text.Of(name))}\">{PrivatePage.Text(text.Of(line, part))}</td>"
        : "<td></td>";

    private string Keeping(IReadOnlyList<DataLine> lines)
    {
        var delete = CommandWords.Of(CommandIds.DeleteData).In(text.Language)[0];
        var kept = string.Join('\n', text.Keeping(lines).Select(field => Entry(field.Label, field.Value)));
        return $"""
                <h2>{Say("留多久", "How long it is kept")}</h2>
                <p>{Say(
                    $"對社群小幫手說「{delete}」，會先說清楚刪什麼、留什麼。留下來的沒有姓名，各計畫要留的是：",
                    $"Say “{delete}” to CommunityBot, and it tells first what goes and what stays. What stays has no name; the programmes keep:")}</p>
                <article><dl>
            {kept}
                </dl></article>
            """;
    }

    private static string Entry(string name, string value) => $"      <dt>{PrivatePage.Text(name)}</dt><dd>{PrivatePage.Text(value)}</dd>";

    private string Say(string chinese, string english) => PrivatePage.Text(new InBoth(chinese, english).In(text.Language));
}
