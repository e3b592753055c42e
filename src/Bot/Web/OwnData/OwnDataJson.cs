using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CommunityBot.OwnData;

namespace CommunityBot.Bot.Web.OwnData;

/// <summary>The same for programs: an array of each kind, times in UTC, points in hundredths, shares in hundredths of a percent.</summary>
internal static class OwnDataJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static byte[] Write(IReadOnlyList<DataLine> lines)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            foreach (var kind in lines.GroupBy(line => line.Kind).OrderBy(kind => kind.Key))
            {
                json.WriteStartArray(Name(kind.Key));
                foreach (var line in kind)
                    Write(json, line);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, DataLine line)
    {
        json.WriteStartObject();
        foreach (var part in line.Parts)
        {
            json.WritePropertyName(Name(part.Name));
            Write(json, part.Value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DataValue value)
    {
        switch (value)
        {
            case DataValue.Words(var text):
                json.WriteStringValue(text);
                break;
            case DataValue.Instant(var at):
                json.WriteStringValue(at.UtcDateTime);
                break;
            case DataValue.Day(var on):
                json.WriteStringValue(on.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DataValue.Clock(var time):
                json.WriteStringValue(time.ToString("HH:mm", CultureInfo.InvariantCulture));
                break;
            case DataValue.Count(var number):
                json.WriteNumberValue(number);
                break;
            case DataValue.Money(var amount):
                json.WriteNumberValue(amount.Amount);
                break;
            case DataValue.Share(var part):
                json.WriteNumberValue(part.HundredthsOfPercent);
                break;
            case DataValue.Earned(var points):
                json.WriteNumberValue(points.Hundredths);
                break;
            case DataValue.Flag(var isSet):
                json.WriteBooleanValue(isSet);
                break;
            case DataValue.OneOf(var which):
                json.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(which.ToString()));
                break;
            case DataValue.Channel(var name):
                json.WriteStringValue(name);
                break;
            case DataValue.Programme(var id):
                json.WriteStringValue(id.Value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "A new value needs to be written here.");
        }
    }

    private static string Name(Enum name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString());
}
