using System.Globalization;
using CommunityBot.Bot.Web.Links;
using CommunityBot.Calendar;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.OwnData;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>Everything that is kept about somebody, to be read: in groups, each thing with its name.</summary>
internal sealed class OwnDataHtml(SchoolClock clock)
{
    private readonly Conversation.Texts.Catalogue _texts = Catalogues.In(Language.Chinese);

    public string Write(string name, DateTimeOffset until, IReadOnlyList<DataLine> lines) => $"""
            <h1>{PrivatePage.Text(name)}的資料 <small lang="en">Everything kept about you</small></h1>
            <p>這裡是社群小幫手留著的、和您有關的全部資料。這個連結到 {Instant(until)} 為止可以再打開。</p>
            <p lang="en">This is all that CommunityBot keeps about you. The link opens until {Instant(until)}.</p>
            <form method="post" action="?as=json"><button>下載 JSON <span lang="en">Download as JSON</span></button></form>
        {string.Join('\n', lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key).Select(Group))}
        """;

    private string Group(IGrouping<DataKind, DataLine> lines) => $"""
            <h2>{Both(KindWords.Of(lines.Key))}</h2>
        {string.Join('\n', lines.Select(Line))}
        """;

    private string Line(DataLine line) => $"""
            <article><dl>
        {string.Join('\n', line.Parts.Select(part => $"      <dt>{Both(NameWords.Of(part.Name))}</dt><dd>{PrivatePage.Text(Say(part.Value))}</dd>"))}
            </dl></article>
        """;

    private string Say(DataValue value) => value switch
    {
        DataValue.Words(var text) => text,
        DataValue.Instant(var at) => Instant(at),
        DataValue.Day(var on) => _texts.Day(on),
        DataValue.Clock(var time) => Conversation.Texts.Catalogue.Time(time),
        DataValue.Count(var number) => number.ToString(CultureInfo.InvariantCulture),
        DataValue.Money(var amount) => _texts.Money(amount),
        DataValue.Earned(var points) => points.ToString(),
        DataValue.Flag(var isSet) => isSet ? "是" : "否",
        DataValue.OneOf(var which) => ChoiceWords.Of(which, _texts),
        DataValue.Channel(var name) => _texts.ChannelName(name),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A new value needs to be said here."),
    };

    private string Instant(DateTimeOffset at) => _texts.DayAndTime(clock.Local(at).DateTime);

    private static string Both(InBoth words) => $"{PrivatePage.Text(words.Chinese)} <span lang=\"en\">{PrivatePage.Text(words.English)}</span>";
}
