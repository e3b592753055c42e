using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommunityBot.Conversation.Answering;

/// <summary>Writes ids and amounts as plain numbers; reads them as text too, with or without the # that people see.</summary>
internal sealed class NumberConverter<T>(Func<long, T> make, Func<T, long> numberOf) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => make(reader.TokenType == JsonTokenType.String
        ? long.Parse(reader.GetString()!.TrimStart('#'), CultureInfo.InvariantCulture)
        : reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(numberOf(value));
}
