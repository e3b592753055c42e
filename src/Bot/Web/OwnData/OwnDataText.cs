using System.Globalization;
using CommunityBot.Conversation.Texts;
using CommunityBot.Conversation.Wording;
using CommunityBot.Messages;
using CommunityBot.OwnData;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>Single things that are kept, as the reader reads them.</summary>
internal sealed class OwnDataText(CommonWording wording, RecordedWords recorded)
{
    private Catalogue Texts => wording.Texts;

    public Language Language => Texts.Language;

    public string Of(DataLine line, DataPart part) => part.Value switch
    {
        DataValue.Words(var kept) => recorded.Of(line, part.Name, kept),
        DataValue.Instant(var at) => wording.DayAndTime(at),
        DataValue.Day(var on) => Texts.Day(on),
        DataValue.Clock(var time) => Catalogue.Time(time),
        DataValue.Count(var number) => number.ToString(CultureInfo.InvariantCulture),
        DataValue.Money(var amount) => Texts.Money(amount),
        DataValue.Share(var share) => share.ToString(),
        DataValue.Earned(var points) => points.ToString(),
        DataValue.Flag(var isSet) => new InBoth(isSet ? "是" : "否", isSet ? "yes" : "no").In(Language),
        DataValue.OneOf(var which) => ChoiceWords.Of(which, Texts),
        DataValue.Channel(var name) => Texts.ChannelName(name),
        DataValue.Programme(var id) => wording.Name(id),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A new value needs to be said here."),
    };

    public string Of(DataName name) => NameWords.Of(name).In(Language);

    public string Of(DataKind kind) => KindWords.Of(kind).In(Language);

    public string Instant(DateTimeOffset at) => wording.DayAndTime(at);

    /// <summary>What the programmes of these lines keep, and how long.</summary>
    public IReadOnlyList<Field> Keeping(IEnumerable<DataLine> lines) => new KeepingWording(wording).Of(
        lines.SelectMany(line => line.Parts).Select(part => part.Value).OfType<DataValue.Programme>().Select(programme => programme.Id).Distinct());
}
