using System.Text.Json;
using DiagnosisEngine.Expressions;
using DiagnosisEngine.Model;

namespace DiagnosisEngine.Answers;

/// <summary>
/// Values as a request may give them back: yes and no as booleans, exact numbers in the fact's own unit as numbers,
/// sets as arrays, everything else in the notation of rule files.
/// </summary>
internal static class ValueJson
{
    /// <summary>Null for none and unknowable.</summary>
    public static void Write(Utf8JsonWriter json, Value? value, FactDefinition? fact, AnswerScope scope)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case BooleanValue boolean:
                json.WriteBooleanValue(boolean.IsTrue);
                break;
            case ChoiceSetValue set:
                json.WriteStartArray();
                foreach (var key in set.Keys) json.WriteStringValue(key);
                json.WriteEndArray();
                break;
            case NumberValue { Extent.IsPoint: true } number when fact is null || number.Unit == fact.Unit || number.Unit == Unit.None:
                json.WriteNumberValue(number.Extent.Low!.Value);
                break;
            default:
                json.WriteStringValue(Notation(value, scope));
                break;
        }
    }

    /// <summary>The notation of rule files, readable back: <c>59 元</c>, <c>[15..17] ℃</c>, <c>24h</c>.</summary>
    public static string Notation(Value value, AnswerScope scope) =>
        value is DateTimeValue moment ? scope.Time(moment.At) : ValueWriter.Notation(value);
}
